package org.moveplan.planner;

import java.util.IdentityHashMap;
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
    Draft known = drafts.get(derivation);
    if (known == null) {
      known = Draft.of(derivation);
      keep(drafts, derivation, known);
    }
    return known;
  }

  /** Whether a move with {@code derivation} gives before it takes. */
  synchronized boolean givesFirst(Derivation derivation) {
    Boolean known = early.get(derivation);
    if (known == null) {
      known = Bids.givesFirst(derivation);
      keep(early, derivation, known);
    }
    return known;
  }

  private static <T> void keep(IdentityHashMap<Derivation, T> all, Derivation derivation, T one) {
    if (all.size() >= MOST) {
      all.clear();
    }
    all.put(derivation, one);
  }
}
