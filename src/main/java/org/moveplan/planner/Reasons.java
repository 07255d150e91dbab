package org.moveplan.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of rules, told by numbers, because many rows rest on the same. */
final class Reasons {

  /** The number of the list that is empty. */
  static final int NONE = 0;

  private record More(int number, List<String> rules) {}

  private final List<List<String>> lists = new ArrayList<>();
  private final Map<List<String>, Integer> numbers = new HashMap<>();
  private final Map<More, Integer> known = new HashMap<>();

  Reasons() {
    number(List.of());
  }

  /** The list {@code number} with those of {@code rules} that are not in it yet at its end. */
  int with(int number, List<String> rules) {
    return known.computeIfAbsent(new More(number, rules), this::joined);
  }

  private int joined(More more) {
    Set<String> all = new LinkedHashSet<>(lists.get(more.number()));
    all.addAll(more.rules());
    return number(List.copyOf(all));
  }

  private int number(List<String> rules) {
    Integer known = numbers.putIfAbsent(rules, lists.size());
    if (known != null) {
      return known;
    }
    lists.add(rules);
    return lists.size() - 1;
  }

  List<String> list(int number) {
    return lists.get(number);
  }

  /** Every rule of any list. */
  Set<String> rules() {
    Set<String> all = new HashSet<>();
    lists.forEach(all::addAll);
    return all;
  }
}
