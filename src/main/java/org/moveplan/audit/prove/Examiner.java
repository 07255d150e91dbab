package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.situation.Situation;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Replay;
import org.moveplan.replay.Violation;
import org.moveplan.rules.RuleBaseException;

/** Plans a request and looks for faults of the plan. May be shared by threads. */
final class Examiner {

  private final RuleSet rules;
  private final IdleSteps idleSteps;
  private final Completeness completeness;

  Examiner(RuleSet rules) {
    this.rules = rules;
    this.idleSteps = new IdleSteps(rules);
    this.completeness = new Completeness(rules);
  }

  /**
   * What was found out about a plan.
   *
   * @param faults everything that is wrong; of what makes it unsafe, the first
   * @param users how many users there are
   * @param asked how many are blocked for a person's decision
   * @param impossible how many are blocked for whom there is no safe way
   * @param open how many are blocked of whom nobody knows
   */
  record Result(List<Fault> faults, int users, int asked, int impossible, int open) {

    private static Result of(Request request, List<Fault> faults) {
      return new Result(List.copyOf(faults), request.moves().size(), 0, 0, 0);
    }
  }

  /** Examines the plan of {@code request}, one of {@code sort}. */
  Result examine(Request request, Inputs.Sort sort) {
    List<Fault> faults = new ArrayList<>();
    Plan plan;
    try {
      plan = new Planner(rules.base(), situation -> derived(situation, faults)).plan(request);
    } catch (RuleBaseException contradiction) {
      faults.add(new Fault(Fault.Kind.UNUSABLE, "", contradiction.getMessage()));
      return Result.of(request, faults);
    }
    Optional<Violation> violation = Replay.check(request, plan);
    if (violation.isPresent()) {
      faults.add(unsafe(violation.get()));
      return Result.of(request, faults);
    }
    faults.addAll(idle(request, plan));
    Completeness.Verdicts answer = completeness.of(request, plan, sort);
    answer.fault().ifPresent(faults::add);
    return new Result(
        List.copyOf(faults),
        request.moves().size(),
        answer.asked(),
        answer.impossible(),
        answer.open());
  }

  private Derivation derived(Situation situation, List<Fault> faults) {
    Derivation derivation = rules.derivation(situation);
    if (faults.isEmpty() && !derivation.equals(rules.otherwise(situation))) {
      faults.add(new Fault(Fault.Kind.ORDER, "", "Rules or facts in another order say otherwise."));
    }
    return derivation;
  }

  private static Fault unsafe(Violation violation) {
    String where = violation.stepId().replaceFirst("^[^:]*:", "").replaceFirst("[/:#].*$", "");
    return new Fault(Fault.Kind.UNSAFE, violation.invariant() + "@" + where, violation.text());
  }

  private List<Fault> idle(Request request, Plan plan) {
    List<Fault> faults = new ArrayList<>();
    for (Plan.Step step : idleSteps.of(request, plan)) {
      faults.add(
          new Fault(
              Fault.Kind.IDLE,
              step.action().token(),
              "Step %d, %s, can go: the replay accepts the plan without it, and none of its rules"
                      .formatted(step.n(), step.id())
                  + " (%s) has a @purpose.".formatted(String.join(", ", step.because()))));
    }
    return faults;
  }
}
