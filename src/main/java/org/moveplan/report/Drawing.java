package org.moveplan.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.domain.plan.Plan;

/**
 * What a drawing of a plan shows: its waves, in each the users and the postoffices in the order in
 * which they have their first step, and their steps.
 *
 * @param title what stands above
 * @param waves the steps by wave
 * @param blocked the users whom the plan does not move
 * @param arrows the precedences
 */
record Drawing(
    String title, List<Wave> waves, List<Blocked> blocked, List<Precedences.Arrow> arrows) {

  /** One wave. */
  record Wave(int number, List<Lane> lanes) {}

  /** The steps of a user, or those of a postoffice, in one wave. */
  record Lane(String name, List<Plan.Step> steps) {}

  /** A user who is not moved, and the rules that say so. */
  record Blocked(String name, String rules) {}

  static Drawing of(Plan plan) {
    String title = "Move plan: " + (plan.title().isEmpty() ? plan.request().file() : plan.title());
    Map<String, String> names = new HashMap<>();
    plan.users().forEach(user -> names.put(key(user.user(), user.from()), name(user)));
    Map<Integer, Map<String, List<Plan.Step>>> waves = new LinkedHashMap<>();
    for (Plan.Step step : plan.steps()) {
      String lane =
          step.user()
              .map(user -> names.getOrDefault(key(user, step.from()), user))
              .orElse("Postoffice " + step.postoffice());
      waves
          .computeIfAbsent(step.wave(), any -> new LinkedHashMap<>())
          .computeIfAbsent(lane, any -> new ArrayList<>())
          .add(step);
    }
    return new Drawing(
        safe(title),
        waves.entrySet().stream().map(each -> wave(each.getKey(), each.getValue())).toList(),
        blocked(plan, names),
        Precedences.of(plan));
  }

  private static Wave wave(int number, Map<String, List<Plan.Step>> lanes) {
    return new Wave(
        number,
        lanes.entrySet().stream()
            .map(lane -> new Lane(safe(lane.getKey()), lane.getValue()))
            .toList());
  }

  private static List<Blocked> blocked(Plan plan, Map<String, String> names) {
    Map<String, List<String>> rules = new LinkedHashMap<>();
    for (Plan.Blocked each : plan.blocked()) {
      String name = names.getOrDefault(key(each.user(), each.from()), each.user());
      List<String> cited = rules.computeIfAbsent(name, any -> new ArrayList<>());
      if (!cited.contains(each.rule())) {
        cited.add(each.rule());
      }
    }
    return rules.entrySet().stream()
        .map(each -> new Blocked(safe(each.getKey()), String.join(", ", each.getValue())))
        .toList();
  }

  private static String name(Plan.User user) {
    return user.user() + ", " + user.from() + " to " + user.to();
  }

  private static String key(String user, String from) {
    return user + "\n" + from;
  }

  /** The two lines of a step: its number and action, and where it is done. */
  static List<String> lines(Plan.Step step) {
    String where = step.postoffice() + Phrases.elsewhere(step).map(to -> " to " + to).orElse("");
    return List.of(
        step.n() + " " + step.action().token(),
        safe(where + step.object().map(object -> ", " + object).orElse("")));
  }

  /** {@code text} without anything that cannot be seen. */
  static String safe(String text) {
    return Plain.safe(text).replace(Plain.GLUE, ' ');
  }
}
