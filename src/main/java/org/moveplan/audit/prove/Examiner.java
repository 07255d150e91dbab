package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.domain.situation.Situation;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Orders;
import org.moveplan.replay.Replay;
import org.moveplan.replay.SafeCourses;
import org.moveplan.replay.Violation;
import org.moveplan.rules.RuleBaseException;

/** Plans a request and looks for faults of the plan. May be shared by threads. */
final class Examiner {

  private static final int MOST_STATES = 5_000;

  private final RuleSet rules;
  private final IdleSteps idleSteps;
  private final SafeCourses courses = new SafeCourses(MOST_STATES);

  Examiner(RuleSet rules) {
    this.rules = rules;
    this.idleSteps = new IdleSteps(rules);
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
    return blocked(request, plan, sort, faults);
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

  /** Looks for ways to move whom the plan blocks, unless a person is asked to decide. */
  private Result blocked(Request request, Plan plan, Inputs.Sort sort, List<Fault> faults) {
    Set<Integer> asked = new HashSet<>();
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < plan.users().size(); i++) {
      if (plan.users().get(i).verdict() == Verdict.BLOCKED) {
        if (isAsked(plan, plan.users().get(i))) {
          asked.add(i);
        } else {
          others.add(i);
        }
      }
    }
    int impossible = 0;
    int open = 0;
    if (!others.isEmpty() && request.moves().size() == 1) {
      SafeCourses.Result way = courses.of(request);
      if (way instanceof SafeCourses.Result.Found found) {
        faults.add(incomplete(plan, found.plan()));
      }
      impossible = way instanceof SafeCourses.Result.None ? 1 : 0;
      open = way instanceof SafeCourses.Result.Open ? 1 : 0;
    } else if (!others.isEmpty() && sort == Inputs.Sort.CROWDS) {
      List<Move> moves = new ArrayList<>();
      for (int i = 0; i < request.moves().size(); i++) {
        if (!asked.contains(i)) {
          moves.add(request.moves().get(i));
        }
      }
      if (new Orders(request, moves).succeeds()) {
        faults.add(crowded(plan, others));
      }
      impossible = others.size();
    } else {
      open = others.size();
    }
    return new Result(List.copyOf(faults), request.moves().size(), asked.size(), impossible, open);
  }

  private boolean isAsked(Plan plan, Plan.User user) {
    return plan.blocked().stream()
        .filter(entry -> Names.key(entry.user()).equals(Names.key(user.user())))
        .filter(entry -> Names.key(entry.from()).equals(Names.key(user.from())))
        .anyMatch(entry -> rules.isDecision(entry.rule()));
  }

  private static Fault incomplete(Plan plan, Plan way) {
    Plan.Blocked first = plan.blocked().get(0);
    List<String> steps = new ArrayList<>();
    for (Plan.Step step : way.steps()) {
      steps.add(step.id());
    }
    return new Fault(
        Fault.Kind.INCOMPLETE,
        first.rule(),
        "%s blocks %s, asks for nobody's decision (@decision), and there is a safe way."
            .formatted(rules(plan), first.user()),
        steps);
  }

  private static Fault crowded(Plan plan, List<Integer> blocked) {
    Plan.User user = plan.users().get(blocked.get(0));
    return new Fault(
        Fault.Kind.INCOMPLETE,
        "order",
        "%s blocks %s from %s, and there is an order in which everybody can be moved."
            .formatted(rules(plan), user.user(), user.from()));
  }

  private static String rules(Plan plan) {
    return String.join(", ", plan.blocked().stream().map(Plan.Blocked::rule).distinct().toList());
  }
}
