package org.moveplan.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.moveplan.domain.situation.Situation;
import org.moveplan.rules.RuleBaseException;

/** Derives once for every distinct situation; equal situations share one derivation. */
public final class Derivations implements Function<Situation, Derivation> {

  /** A sample is enough: what it lacks comes later. */
  private static final int EXPECTED = 1_000;

  /** Fewer are not worth another thread. */
  private static final int WORTHWHILE = 32;

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

  /**
   * The derivations of {@code situations}, in order: as if each were applied, but new ones at the
   * same time where that pays.
   */
  public List<Derivation> all(List<Situation> situations) {
    Map<List<Enum<?>>, Situation> fresh = new LinkedHashMap<>();
    for (Situation situation : situations) {
      List<Enum<?>> key = situation.key();
      if (!known.containsKey(key)) {
        fresh.putIfAbsent(key, situation);
      }
    }
    if (fresh.size() >= WORTHWHILE && rules.isShareable()) {
      List<Optional<Derivation>> derived =
          List.copyOf(fresh.values()).parallelStream().map(this::attempt).toList();
      int i = 0;
      for (List<Enum<?>> key : fresh.keySet()) {
        derived.get(i++).ifPresent(derivation -> known.put(key, derivation));
      }
    }
    return situations.stream().map(this).toList();
  }

  /** Nothing if the rules fail: they fail again when it is their turn, the first one first. */
  private Optional<Derivation> attempt(Situation situation) {
    try {
      return Optional.of(rules.apply(situation));
    } catch (RuleBaseException failed) {
      return Optional.empty();
    }
  }

  @Override
  public Derivation apply(Situation situation) {
    return known.computeIfAbsent(situation.key(), key -> rules.apply(situation));
  }
}
