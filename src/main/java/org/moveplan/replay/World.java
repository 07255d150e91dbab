package org.moveplan.replay;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One way in which everything can be that the request leaves open.
 *
 * @param known what it does not leave open
 * @param holds the facts that hold
 * @param assumed the facts that the request left open
 */
record World(Known known, Set<Fact> holds, Set<Fact> assumed) {

  World {
    holds = Set.copyOf(holds);
    assumed = Set.copyOf(assumed);
  }

  boolean is(Fact fact) {
    return holds.contains(fact);
  }

  /** This world with the opposite of {@code fact}. */
  World except(Fact fact) {
    EnumSet<Fact> others = EnumSet.noneOf(Fact.class);
    others.addAll(holds);
    if (!others.remove(fact)) {
      others.add(fact);
    }
    return new World(known, others, assumed);
  }

  /** Whether the same facts hold. */
  boolean isLike(World other) {
    return holds.equals(other.holds);
  }

  /** The assumptions, empty if nothing was left open. */
  String text() {
    return assumed.stream()
        .sorted()
        .map(fact -> fact.assumed(is(fact)))
        .collect(Collectors.joining("; "));
  }
}
