package org.moveplan.planner;

import java.util.IdentityHashMap;
import java.util.function.Function;
import org.moveplan.derive.Derivation;

/**
 * What derivations ask for, worked out once for all plans of a planner: whoever tries many lists
 * meets the same ones again and again.
 */
final class Drafts {

  /** So many are kept. */
  private static final int MOST = 4_096;

  private final IdentityHashMap<Derivation, Draft> drafts = new IdentityHashMap<>();
  private final IdentityHashMap<Derivation, Boolean> early = new IdentityHashMap<>();

  /** The draft of {@code derivation}. */
  synchronized Draft of(Derivation derivation) {
    return known(drafts, derivation, Draft::of);
  }

  /** Whether a move with {@code derivation} gives before it takes. */
  synchronized boolean givesFirst(Derivation derivation) {
    return known(early, derivation, Bids::givesFirst);
  }

  private static <T> T known(
      IdentityHashMap<Derivation, T> all, Derivation derivation, Function<Derivation, T> work) {
    T known = all.get(derivation);
    if (known == null) {
      known = work.apply(derivation);
      if (all.size() >= MOST) {
        all.clear();
      }
      all.put(derivation, known);
    }
    return known;
  }
}
