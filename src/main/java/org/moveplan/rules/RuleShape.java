package org.moveplan.rules;

import java.util.List;
import java.util.Optional;

/**
 * What a rule can match and add. It cannot fire unless each of {@code needs} meets a fact.
 *
 * @param rule the name of the rule
 * @param needs one for each pattern that has to be matched and whose shape is known
 * @param adds what the rule can insert; empty if it can be anything
 */
record RuleShape(String rule, List<Shape> needs, Optional<List<Shape>> adds) {

  boolean canServe(Shape need) {
    return adds.isEmpty() || adds.get().stream().anyMatch(need::meets);
  }
}
