package org.moveplan.rules;

import java.util.BitSet;
import java.util.Collection;

/**
 * Finds the rules that can fire in a session that begins with given facts: those of which each need
 * is met by a given fact or by a rule that can fire.
 */
final class Needs {

  private final Need[] needs;
  private final int[][] needsByRule;

  /** {@code needsByRule} holds places in {@code needs} for each rule. */
  Needs(Need[] needs, int[][] needsByRule) {
    this.needs = needs;
    this.needsByRule = needsByRule;
  }

  /** The numbers of the rules. */
  BitSet firing(Collection<Given> facts) {
    BitSet met = new BitSet();
    for (int need = 0; need < needs.length; need++) {
      for (Given fact : facts) {
        if (needs[need].meets(fact)) {
          met.set(need);
          break;
        }
      }
    }
    BitSet firing = new BitSet();
    int before = -1;
    while (firing.cardinality() > before) {
      before = firing.cardinality();
      for (int rule = 0; rule < needsByRule.length; rule++) {
        if (!firing.get(rule) && areMet(needsByRule[rule], met, firing)) {
          firing.set(rule);
        }
      }
    }
    return firing;
  }

  private boolean areMet(int[] needed, BitSet met, BitSet firing) {
    for (int need : needed) {
      if (!met.get(need)) {
        if (!isAdded(need, firing)) {
          return false;
        }
        met.set(need);
      }
    }
    return true;
  }

  private boolean isAdded(int need, BitSet firing) {
    for (int source : needs[need].sources()) {
      if (firing.get(source)) {
        return true;
      }
    }
    return false;
  }
}
