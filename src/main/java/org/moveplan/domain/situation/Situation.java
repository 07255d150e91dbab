package org.moveplan.domain.situation;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that decides what has to be done for one move: equal situations get equal derivations.
 *
 * @param facts the facts that rules match: one of each kind that a move has, a {@link Side} for
 *     each postoffice, and each different {@link Link}, always in the same order
 */
public record Situation(List<Attributes> facts) {

  public Situation {
    facts = List.copyOf(facts);
  }

  /** This situation, but for how the move fares among others. */
  public Situation with(Contest contest) {
    List<Attributes> parts = new ArrayList<>(facts.size());
    for (Attributes part : facts) {
      parts.add(part instanceof Contest ? contest : part);
    }
    return new Situation(parts);
  }

  /** Equal for equal situations; quicker to make and to compare than the situation itself. */
  public List<Enum<?>> key() {
    List<Enum<?>> key = new ArrayList<>();
    for (Attributes part : facts) {
      key.addAll(part.values());
    }
    return List.copyOf(key);
  }
}
