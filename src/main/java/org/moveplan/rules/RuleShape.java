package org.moveplan.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule can match and add. It cannot fire unless each of {@code needs} meets a fact.
 *
 * @param rule the name of the rule
 * @param needs one for each pattern that has to be matched and whose shape is known
 * @param seen for each of {@code needs} what the rule sees of facts besides that they are of this
 *     shape
 * @param adds what the rule can insert; empty if it can be anything
 * @param opaque whether there may be more to it than {@code needs} tell
 */
record RuleShape(
    String rule, List<Shape> needs, List<Seen> seen, Optional<List<Shape>> adds, boolean opaque) {

  /**
   * The attributes that a rule sees.
   *
   * @param names of attributes; of no meaning if it sees the whole fact
   */
  record Seen(Set<String> names, boolean whole) {

    static final Seen WHOLE = new Seen(Set.of(), true);

    Seen {
      names = Set.copyOf(names);
    }
  }

  boolean canServe(Shape need) {
    return adds.isEmpty() || adds.get().stream().anyMatch(need::meets);
  }
}
