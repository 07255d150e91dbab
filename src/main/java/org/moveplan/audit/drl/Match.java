package org.moveplan.audit.drl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A pattern whose names have been looked up.
 *
 * @param type the type of the fact
 * @param variable the variable that the fact is bound to
 * @param allowed by the name of an attribute, the constants that it may have; without an entry any
 * @param bound by variable, the attribute that it takes its value from
 * @param joined by attribute, the variables that it has to be equal to
 */
public record Match(
    Class<?> type,
    Optional<String> variable,
    Map<String, Set<Enum<?>>> allowed,
    Map<String, String> bound,
    Map<String, List<String>> joined) {

  public Match {
    allowed = Collections.unmodifiableMap(new LinkedHashMap<>(allowed));
    bound = Map.copyOf(bound);
    joined = Map.copyOf(joined);
  }
}
