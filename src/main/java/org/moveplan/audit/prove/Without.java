package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.moveplan.domain.plan.Plan;

/** A plan with some steps left out, and everything else in order. */
final class Without {

  private Without() {}

  static Plan steps(Plan plan, Set<String> left) {
    List<Plan.Step> steps = new ArrayList<>();
    int waves = 0;
    for (Plan.Step step : plan.steps()) {
      if (!left.contains(step.id())) {
        steps.add(renumbered(step, steps.size() + 1, left));
        waves = Math.max(waves, step.wave());
      }
    }
    Plan.Summary old = plan.summary();
    return new Plan(
        plan.tool(),
        plan.request(),
        plan.title(),
        plan.rulebase(),
        new Plan.Summary(old.users(), old.ready(), old.blocked(), steps.size(), waves),
        plan.users(),
        steps,
        plan.blocked(),
        plan.advice(),
        plan.observe(),
        plan.windows(),
        plan.actions(),
        plan.rules());
  }

  private static Plan.Step renumbered(Plan.Step step, int n, Set<String> without) {
    return new Plan.Step(
        n,
        step.id(),
        step.action(),
        step.user(),
        step.from(),
        step.postoffice(),
        step.to(),
        step.method(),
        step.object(),
        step.wave(),
        step.phase(),
        step.instruction(),
        step.because(),
        step.after().stream().filter(after -> !without.contains(after.step())).toList(),
        step.notBefore().filter(wait -> !without.contains(wait.step())));
  }
}
