package org.moveplan.derive;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.moveplan.domain.situation.Contest;
import org.moveplan.domain.situation.Situation;
import org.moveplan.rules.RuleBaseException;

/** Derives once for every distinct situation; equal situations share one derivation. */
public final class Derivations {

  /** A sample is enough: what it lacks comes later. */
  private static final int EXPECTED = 1_000;

  /** Fewer are not worth another thread. */
  private static final int WORTHWHILE = 32;

  /** The situations that are equal but for how a move fares among others, with one for each. */
  public static final class Kind {

    private final Situation alone;
    private final Map<Contest, Derivation> known = new HashMap<>(4);

    private Kind(Situation alone) {
      this.alone = alone;
    }
  }

  /**
   * One distinct situation.
   *
   * @param kind what it is like
   * @param contest how the move fares among others
   */
  public record Case(Kind kind, Contest contest) {

    // Written out because the generated ones take milliseconds at their first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Case that && kind == that.kind && contest.equals(that.contest);
    }

    @Override
    public int hashCode() {
      return 31 * kind.hashCode() + contest.hashCode();
    }
  }

  private final Engine rules;
  private final Map<List<Enum<?>>, Kind> kinds = new ConcurrentHashMap<>();

  /** Asks {@code rules} whenever a situation is met for the first time. */
  public Derivations(Engine rules) {
    this.rules = rules;
  }

  /** Has the rules get ready for these situations; not needed, but it saves time. */
  public void expect(Stream<Situation> situations) {
    Set<List<Enum<?>>> distinct = new HashSet<>();
    rules.expect(
        situations
            .limit(EXPECTED)
            .filter(
                situation -> {
                  List<Enum<?>> key = situation.key();
                  return !kinds.containsKey(key) && distinct.add(key);
                }));
  }

  /** What kind of situation that of a move is which meets no other. Threads may ask at a time. */
  public Kind kind(Situation alone) {
    List<Enum<?>> key = alone.key();
    Kind known = kinds.get(key);
    return known != null ? known : kinds.computeIfAbsent(key, fresh -> new Kind(alone));
  }

  /** Derives those of {@code cases} that are new, at the same time where that pays. */
  public void prepare(Collection<Case> cases) {
    Set<Case> fresh = new LinkedHashSet<>();
    for (Case one : cases) {
      if (!one.kind().known.containsKey(one.contest())) {
        fresh.add(one);
      }
    }
    if (fresh.size() < WORTHWHILE || !rules.isShareable()) {
      return;
    }
    List<Case> inOrder = List.copyOf(fresh);
    List<Optional<Derivation>> derived =
        inOrder.parallelStream().map(one -> attempt(situation(one))).toList();
    for (int i = 0; i < derived.size(); i++) {
      Case one = inOrder.get(i);
      derived.get(i).ifPresent(derivation -> one.kind().known.put(one.contest(), derivation));
    }
  }

  /** Nothing if the rules fail: they fail again when it is their turn, the first one first. */
  private Optional<Derivation> attempt(Situation situation) {
    try {
      return Optional.of(rules.apply(situation));
    } catch (RuleBaseException failed) {
      return Optional.empty();
    }
  }

  private static Situation situation(Case one) {
    boolean alone = one.contest().equals(Contest.NONE);
    return alone ? one.kind().alone : one.kind().alone.with(one.contest());
  }

  /**
   * What the rules say about a situation.
   *
   * @throws RuleBaseException if they contradict each other or do not come to an end
   */
  public Derivation of(Kind kind, Contest contest) {
    Derivation known = kind.known.get(contest);
    if (known == null) {
      known = rules.apply(situation(new Case(kind, contest)));
      kind.known.put(contest, known);
    }
    return known;
  }
}
