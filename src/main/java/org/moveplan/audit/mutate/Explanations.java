package org.moveplan.audit.mutate;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moveplan.audit.catalogue.Tree;

/**
 * The reviewed list of mutants that no case has to notice.
 *
 * @param reasons by the name of a mutant, why
 */
public record Explanations(Map<String, String> reasons) {

  public Explanations {
    reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
  }

  /** Reads {@code mutants.yaml}. */
  public static Explanations parse(String yaml) throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Tree entry : Tree.read(yaml).get("survivors").items()) {
      for (String mutant : entry.texts("mutants")) {
        reasons.put(mutant, entry.text("because"));
      }
    }
    return new Explanations(reasons);
  }
}
