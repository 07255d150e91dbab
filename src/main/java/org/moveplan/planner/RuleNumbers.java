package org.moveplan.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.derive.RuleIds;

/** Numbers for the rules that precedences cite. */
final class RuleNumbers {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> rules = new ArrayList<>();

  int of(String rule) {
    Integer known = numbers.putIfAbsent(rule, rules.size());
    if (known != null) {
      return known;
    }
    rules.add(rule);
    return rules.size() - 1;
  }

  /** The rules in the order of their ids. */
  List<String> inOrder() {
    return rules.stream().sorted(RuleIds.ORDER).toList();
  }

  /** Where each rule stands in that order, by its number. */
  int[] ranks() {
    return rules.stream().mapToInt(inOrder()::indexOf).toArray();
  }
}
