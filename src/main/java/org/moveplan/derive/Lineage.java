package org.moveplan.derive;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * From which rule everything comes that rules have added, and from what that rule had it. What runs
 * away has no end of ancestors, and among these are the rules that set each other off and no
 * others: not those that go along with whatever is added, though one of these may fire last.
 * Another thread may ask for {@link #last} and {@link #suspicion}.
 */
final class Lineage {

  /**
   * No derivation that comes to an end has so many generations, nor half as many. The youngest half
   * may be of rules that only go along.
   */
  private static final int ENDLESS = 60;

  /** Nor does a rule fire so often. */
  private static final int OFTEN = 1_000;

  /** A rule that added something, and the youngest of what it had matched. */
  private record Birth(String rule, int generation, Birth parent) {}

  private record Count(String rule, int firings) {}

  private static final Birth GIVEN = new Birth("", 0, null);

  private final IdentityHashMap<Object, Birth> births = new IdentityHashMap<>();
  private final Map<String, Integer> firings = new HashMap<>();
  private Birth parent = GIVEN;
  private volatile Birth youngest = GIVEN;
  private volatile Count busiest = new Count("none", 0);
  private volatile String last = "none";

  /** The rule with this id fires on {@code matched}. */
  void fired(String id, Collection<?> matched) {
    last = id;
    parent = GIVEN;
    for (Object fact : matched) {
      Birth birth = births.getOrDefault(fact, GIVEN);
      parent = birth.generation() > parent.generation() ? birth : parent;
    }
    int count = firings.merge(id, 1, Integer::sum);
    if (count > busiest.firings()) {
      busiest = new Count(id, count);
    }
  }

  /** The rule that fired last adds {@code fact}. */
  void added(Object fact) {
    Birth birth = new Birth(last, parent.generation() + 1, parent);
    births.put(fact, birth);
    if (birth.generation() > youngest.generation()) {
      youngest = birth;
    }
  }

  /** The rule that fired last. */
  String last() {
    return last;
  }

  /** A sentence on who runs away, with a blank before it; empty if nobody seems to. */
  String suspicion() {
    Birth birth = youngest;
    if (birth.generation() < ENDLESS) {
      Count most = busiest;
      return most.firings() < OFTEN
          ? ""
          : " %s fired most, %d times.".formatted(most.rule(), most.firings());
    }
    SortedSet<String> circle = new TreeSet<>(RuleIds.ORDER);
    for (int i = 0; i < ENDLESS; i++) {
      if (i >= ENDLESS / 2) {
        circle.add(birth.rule());
      }
      birth = birth.parent();
    }
    return circle.size() == 1
        ? " %s sets itself off again and again.".formatted(circle.first())
        : " %s and %s set each other off again and again."
            .formatted(String.join(", ", circle.headSet(circle.last())), circle.last());
  }
}
