package org.moveplan.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the rules that can fire in a session that begins with given facts: those of which each need
 * is met by a given fact or by a rule that can fire.
 */
final class Needs {

  private static final BitSet NOTHING = new BitSet();

  private final Need[] needs;
  private final int[][] needsByRule;
  private final Look[][] looksByRule;
  private final BitSet opaque = new BitSet();

  /** The needs of facts of each type. */
  private final Map<String, BitSet> byType = new HashMap<>();

  /**
   * @param needsByRule places in {@code needs} for each rule
   * @param looksByRule what each rule sees besides
   * @param opaque the rules of which not everything is known
   */
  Needs(Need[] needs, int[][] needsByRule, Look[][] looksByRule, int[] opaque) {
    this.needs = needs;
    this.needsByRule = needsByRule;
    this.looksByRule = looksByRule;
    for (int rule : opaque) {
      this.opaque.set(rule);
    }
    for (int need = 0; need < needs.length; need++) {
      byType.computeIfAbsent(needs[need].type(), key -> new BitSet()).set(need);
    }
  }

  /** The numbers of the rules. */
  BitSet firing(Collection<Given> facts) {
    return firing(met(facts));
  }

  /**
   * What the rules can tell of {@code facts}. A rule fires on facts of which it compares nothing
   * and passes nothing on whenever its needs are met, whatever else they are.
   *
   * @return nothing if there is more to a fact than is given of it, or to a rule than is known
   */
  Optional<Sight> sight(Collection<Given> facts) {
    BitSet given = met(facts);
    BitSet firing = firing((BitSet) given.clone());
    if (firing.intersects(opaque)) {
      return Optional.empty();
    }
    BitSet needed = new BitSet();
    List<Object> details = new ArrayList<>();
    for (int rule = firing.nextSetBit(0); rule >= 0; rule = firing.nextSetBit(rule + 1)) {
      for (int need : needsByRule[rule]) {
        needed.set(need);
      }
      for (Look look : looksByRule[rule]) {
        if (given.get(look.need())) {
          details.add(seen(look, facts));
        }
      }
    }
    if (!facts.stream().allMatch(this::isWhole)) {
      return Optional.empty();
    }
    given.and(needed);
    return Optional.of(new Sight(given, firing, details));
  }

  /** Whether every attribute is given; of no matter if no rule asks for such facts. */
  private boolean isWhole(Given fact) {
    int any = byType.getOrDefault(fact.type(), NOTHING).nextSetBit(0);
    return any < 0 || needs[any].constants().length <= fact.values().size();
  }

  private Set<Object> seen(Look look, Collection<Given> facts) {
    Set<Object> seen = new LinkedHashSet<>();
    for (Given fact : facts) {
      if (needs[look.need()].meets(fact)) {
        seen.add(look.attributes() == Look.WHOLE ? fact.values() : some(fact, look.attributes()));
      }
    }
    return seen;
  }

  private static List<Enum<?>> some(Given fact, long attributes) {
    List<Enum<?>> some = new ArrayList<>();
    for (int i = 0; i < fact.values().size(); i++) {
      if ((attributes & 1L << i) != 0) {
        some.add(fact.values().get(i));
      }
    }
    return some;
  }

  private BitSet met(Collection<Given> facts) {
    BitSet met = new BitSet();
    for (Given fact : facts) {
      BitSet some = byType.getOrDefault(fact.type(), NOTHING);
      for (int need = some.nextSetBit(0); need >= 0; need = some.nextSetBit(need + 1)) {
        if (needs[need].meets(fact)) {
          met.set(need);
        }
      }
    }
    return met;
  }

  /** More is added to {@code met}. */
  private BitSet firing(BitSet met) {
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
