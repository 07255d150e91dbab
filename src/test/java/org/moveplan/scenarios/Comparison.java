package org.moveplan.scenarios;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.moveplan.domain.plan.Plan;

/** Compares a plan with what its scenario expects. */
final class Comparison {

  private Comparison() {}

  static boolean isAsExpected(Planned planned, Expected expected, Envelope envelope) {
    SoftAssertions soft = new SoftAssertions();
    of(planned, expected, envelope, soft);
    return soft.errorsCollected().isEmpty();
  }

  static void of(Planned planned, Expected expected, Envelope envelope, SoftAssertions soft) {
    Plan plan = planned.plan();
    soft.assertThat(planned.exit()).as("exit code").isEqualTo(expected.exit());
    soft.assertThat(verdicts(plan)).as("verdicts").isEqualTo(verdicts(expected));
    soft.assertThat(plan.steps().stream().filter(step -> expected.whole() || !envelope.has(step)))
        .extracting(Plan.Step::id)
        .as("steps")
        .isEqualTo(expected.steps());
    soft.assertThat(plan.rules().keySet()).as("rules").containsAll(expected.rules());
    soft.assertThat(plan.blocked())
        .extracting(Plan.Blocked::rule)
        .as("blocked")
        .isEqualTo(expected.blocked());
    soft.assertThat(
            plan.observe().stream().filter(asked -> expected.whole() || !envelope.has(asked)))
        .extracting(Plan.Observation::rule)
        .as("observations")
        .isEqualTo(expected.observe());
    soft.assertThat(waits(plan)).as("waits").isEqualTo(expected.waits());
    for (int i = 0; i < Math.min(plan.users().size(), expected.users().size()); i++) {
      order(soft, plan, plan.users().get(i), expected.users().get(i), expected.forbidden());
    }
  }

  private static void order(
      SoftAssertions soft,
      Plan plan,
      Plan.User user,
      Expected.User expected,
      List<String> forbidden) {
    Labels labels = Labels.of(plan, user);
    if (!expected.actions().isEmpty()) {
      soft.assertThat(labels.inOrder())
          .as("actions of %s", user.user())
          .containsSubsequence(expected.actions());
    }
    soft.assertThat(forbidden)
        .as("what is forbidden for %s in %s", user.user(), labels.inOrder())
        .noneMatch(labels::contain);
  }

  private static List<String> verdicts(Plan plan) {
    return plan.users().stream()
        .map(user -> user.user() + "@" + user.from() + " " + user.verdict().token())
        .toList();
  }

  private static List<String> verdicts(Expected expected) {
    return expected.users().stream()
        .map(user -> user.user() + "@" + user.from() + " " + user.verdict())
        .toList();
  }

  private static Map<String, Integer> waits(Plan plan) {
    Map<String, Integer> waits = new TreeMap<>();
    plan.steps()
        .forEach(step -> step.notBefore().ifPresent(wait -> waits.put(step.id(), wait.days())));
    return waits;
  }
}
