package org.moveplan.scenarios;

import java.util.List;
import java.util.Locale;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/** What stands in {@code plans/<name>.expected}: a plan without its words. */
final class Outcome {

  private Outcome() {}

  static String of(Planned planned) {
    Plan plan = planned.plan();
    Plan.Summary summary = plan.summary();
    StringBuilder text = new StringBuilder();
    line(text, "exit code %d", planned.exit());
    line(
        text,
        "users %d, ready %d, blocked %d, steps %d, waves %d",
        summary.users(),
        summary.ready(),
        summary.blocked(),
        summary.steps(),
        summary.waves());
    line(text, "");
    plan.users().forEach(user -> line(text, "%s", user(plan, user)));
    line(text, "");
    plan.steps().forEach(step -> line(text, "%3d %s", step.n(), step(step)));
    line(text, "");
    List<Plan.Observation> questions = plan.observe();
    line(text, "to look up before the start: %s", questions.isEmpty() ? "nothing" : "");
    questions.forEach(asked -> line(text, "    %s: %s", asked.rule(), asked.question()));
    return text.toString();
  }

  private static String user(Plan plan, Plan.User user) {
    String name = user.user() + " " + user.from() + " to " + user.to() + ": ";
    if (user.verdict() != Verdict.BLOCKED) {
      return name + user.verdict().token();
    }
    List<String> rules =
        plan.blocked().stream()
            .filter(entry -> entry.user().equals(user.user()) && entry.from().equals(user.from()))
            .map(Plan.Blocked::rule)
            .toList();
    return name + "blocked by " + String.join(", ", rules);
  }

  private static String step(Plan.Step step) {
    return step.id()
        + step.method().map(method -> " " + method.token()).orElse("")
        + step.notBefore().map(wait -> " " + wait.days() + " days after " + wait.step()).orElse("");
  }

  private static void line(StringBuilder text, String form, Object... parts) {
    text.append(String.format(Locale.ROOT, form, parts).stripTrailing()).append('\n');
  }
}
