package org.moveplan.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.moveplan.domain.situation.Situation;

/** Derives once for every distinct situation; equal situations share one derivation. */
public final class Derivations implements Function<Situation, Derivation> {

  /** A sample is enough: what it lacks comes later. */
  private static final int EXPECTED = 1_000;

  private final Engine rules;
  private final Map<List<Enum<?>>, Derivation> known = new HashMap<>();

  /** Asks {@code rules} whenever a situation is met for the first time. */
  public Derivations(Engine rules) {
    this.rules = rules;
  }

  /** Has the rules get ready for these situations; not needed, but it saves time. */
  public void expect(Stream<Situation> situations) {
    Set<List<Enum<?>>> distinct = new HashSet<>();
    rules.expect(situations.limit(EXPECTED).filter(situation -> distinct.add(situation.key())));
  }

  @Override
  public Derivation apply(Situation situation) {
    return known.computeIfAbsent(situation.key(), key -> rules.apply(situation));
  }
}
