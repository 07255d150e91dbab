package org.moveplan.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.moveplan.domain.situation.Situation;

/** Derives once for every distinct situation; equal situations share one derivation. */
public final class Derivations implements Function<Situation, Derivation> {

  private final Function<Situation, Derivation> rules;
  private final Map<List<Enum<?>>, Derivation> known = new HashMap<>();

  /** Asks {@code rules} whenever a situation is met for the first time. */
  public Derivations(Function<Situation, Derivation> rules) {
    this.rules = rules;
  }

  @Override
  public Derivation apply(Situation situation) {
    return known.computeIfAbsent(situation.key(), key -> rules.apply(situation));
  }
}
