package org.moveplan.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moveplan.domain.plan.Plan;

/** What has to come before and after each step, by the rule that demands it. */
final class Precedences {

  /** Steps and the rule that puts them before or after another. */
  record Group(Citations.Link rule, List<Range> steps) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, Map<String, List<Integer>>> earlier = new HashMap<>();
  private final Map<Integer, Map<String, List<Integer>>> later = new HashMap<>();
  private final Citations citations;

  Precedences(Plan plan, Citations citations) {
    this.citations = citations;
    for (Plan.Step step : plan.steps()) {
      numbers.put(step.id(), step.n());
    }
    for (Plan.Step step : plan.steps()) {
      for (Plan.After after : step.after()) {
        int before = number(after.step());
        if (before > 0) {
          add(earlier, step.n(), after.rule(), before);
          add(later, before, after.rule(), step.n());
        }
      }
    }
  }

  private static void add(
      Map<Integer, Map<String, List<Integer>>> groups, int step, String rule, int other) {
    groups
        .computeIfAbsent(step, unseen -> new TreeMap<>())
        .computeIfAbsent(rule, unseen -> new ArrayList<>())
        .add(other);
  }

  /** The number of the step with that id; 0 if the plan has none. */
  int number(String id) {
    return numbers.getOrDefault(id, 0);
  }

  /** What the step of that number has to wait for. */
  List<Group> before(int step) {
    return groups(earlier.get(step));
  }

  /** What has to wait for the step of that number. */
  List<Group> after(int step) {
    return groups(later.get(step));
  }

  private List<Group> groups(Map<String, List<Integer>> byRule) {
    return byRule == null
        ? List.of()
        : byRule.entrySet().stream()
            .map(entry -> new Group(citations.link(entry.getKey()), Range.of(entry.getValue())))
            .toList();
  }
}
