package org.moveplan.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All ways to take one value from each of several sets. */
final class Combinations {

  /** More than any rule has a use for; whoever has more does without. */
  private static final int MOST = 10_000;

  private Combinations() {}

  /** None if one of the sets is empty, or if there are too many. */
  static List<Object[]> of(List<? extends Collection<Object>> sets) {
    List<Object[]> combinations = new ArrayList<>();
    combinations.add(new Object[sets.size()]);
    for (int place = 0; place < sets.size(); place++) {
      List<Object[]> longer = new ArrayList<>();
      for (Object[] combination : combinations) {
        for (Object value : sets.get(place)) {
          Object[] copy = combination.clone();
          copy[place] = value;
          longer.add(copy);
        }
      }
      if (longer.size() > MOST) {
        return List.of();
      }
      combinations = longer;
    }
    return combinations;
  }
}
