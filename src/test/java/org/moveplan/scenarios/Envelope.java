package org.moveplan.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moveplan.domain.plan.Plan;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What surrounds the moves of every plan. Only scenarios that are about it list it.
 *
 * @param actions steps of postoffices
 * @param questions rules that ask for an observation about a postoffice or the whole plan
 */
record Envelope(Set<String> actions, Set<String> questions) {

  private static final Path FILE = Path.of("src", "test", "resources", "envelope.yaml");

  static Envelope read() throws IOException {
    try (InputStream input = Files.newInputStream(FILE)) {
      Map<String, List<String>> tree =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(input);
      return new Envelope(Set.copyOf(tree.get("actions")), Set.copyOf(tree.get("questions")));
    }
  }

  boolean has(Plan.Step step) {
    return step.user().isEmpty() && actions.contains(step.action().token());
  }

  boolean has(Plan.Observation asked) {
    return asked.user().isEmpty() && questions.contains(asked.rule());
  }
}
