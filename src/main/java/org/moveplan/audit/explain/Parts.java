package org.moveplan.audit.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moveplan.derive.RuleIds;
import org.moveplan.domain.plan.Plan;

/** Which rules had a part in what the plan does for one user, and what each of them did. */
final class Parts {

  private final Map<String, List<String>> found = new TreeMap<>(RuleIds.ORDER);

  Parts(
      Plan plan,
      Plan.User user,
      List<Plan.Step> steps,
      List<Plan.Observation> assumed,
      List<Plan.Advice> advice,
      List<Plan.Blocked> blocked) {
    user.because().forEach(rule -> add(rule, "verdict"));
    Map<String, Integer> numbers = new TreeMap<>();
    plan.steps().forEach(step -> numbers.put(step.id(), step.n()));
    for (Plan.Step step : steps) {
      step.because().forEach(rule -> add(rule, "step " + step.n()));
      for (Plan.After after : step.after()) {
        add(after.rule(), step.n() + " after " + numbers.getOrDefault(after.step(), 0));
      }
    }
    blocked.forEach(entry -> add(entry.rule(), "blocks"));
    assumed.forEach(asked -> add(asked.rule(), "asks"));
    advice.forEach(said -> add(said.rule(), "advises"));
  }

  private void add(String rule, String part) {
    List<String> parts = found.computeIfAbsent(rule, id -> new ArrayList<>());
    if (!parts.contains(part)) {
      parts.add(part);
    }
  }

  Map<String, List<String>> found() {
    return Collections.unmodifiableMap(found);
  }
}
