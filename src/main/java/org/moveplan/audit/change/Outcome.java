package org.moveplan.audit.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Replay;
import org.moveplan.replay.Violation;
import org.moveplan.rules.RuleBaseException;

/** What comes of a request with one set of rules: its verdicts, steps, and whether it is safe. */
final class Outcome {

  private final Set<String> lines = new LinkedHashSet<>();

  private Outcome() {}

  static Outcome of(Request request, Planner planner) {
    Outcome outcome = new Outcome();
    try {
      Plan plan = planner.plan(request);
      Replay.check(request, plan)
          .ifPresent(violation -> outcome.lines.add("UNSAFE: " + unsafe(violation)));
      plan.users()
          .forEach(
              user ->
                  outcome.lines.add(
                      "user %s@%s: %s"
                          .formatted(user.user(), user.from(), user.verdict().token())));
      plan.blocked()
          .forEach(
              entry ->
                  outcome.lines.add("blocked: %s by %s".formatted(entry.user(), entry.rule())));
      plan.steps().forEach(step -> outcome.step(step));
      plan.advice().forEach(entry -> outcome.lines.add("advice: " + entry.message()));
      plan.observe().forEach(entry -> outcome.lines.add("question: " + entry.question()));
    } catch (RuleBaseException contradiction) {
      outcome.lines.add("UNUSABLE: " + contradiction.getMessage());
    }
    return outcome;
  }

  private static String unsafe(Violation violation) {
    return (violation.step() == 0 ? "the plan as a whole" : violation.stepId())
        + ": "
        + violation.message();
  }

  private void step(Plan.Step step) {
    lines.add(
        "step "
            + step.id()
            + step.method().map(method -> " " + method.token()).orElse("")
            + step.notBefore().map(wait -> " after " + wait.days() + " days").orElse(""));
    step.after().forEach(after -> lines.add("order: " + after.step() + " before " + step.id()));
  }

  /** A line for each difference, what makes the plan unusable first. */
  List<String> to(Outcome after) {
    List<String> differences = new ArrayList<>();
    lines.stream()
        .filter(line -> !after.lines.contains(line))
        .map(line -> "- " + line)
        .forEach(differences::add);
    after.lines.stream()
        .filter(line -> !lines.contains(line))
        .map(line -> "+ " + line)
        .forEach(differences::add);
    differences.sort(Comparator.comparing(line -> !line.startsWith("+ UN")));
    return differences;
  }
}
