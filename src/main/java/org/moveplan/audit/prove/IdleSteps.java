package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Replay;

/**
 * Steps that a plan could do without. Rules see one move at a time, so a step that another user
 * makes superfluous is none, as long as its user needs it alone. Of folders and groups with one
 * name the replay sees one.
 */
final class IdleSteps {

  private final RuleSet rules;

  IdleSteps(RuleSet rules) {
    this.rules = rules;
  }

  /** The idle steps of a safe {@code plan}. */
  List<Plan.Step> of(Request request, Plan plan) {
    List<Plan.Step> idle = alone(request, plan);
    if (!idle.isEmpty() && request.moves().size() > 1) {
      idle.removeIf(step -> isNeededAlone(request, step));
    }
    return idle;
  }

  private List<Plan.Step> alone(Request request, Plan lazy) {
    Plan plan = lazy.with(List.copyOf(lazy.steps()));
    List<Plan.Step> idle = new ArrayList<>();
    for (Plan.Step step : plan.steps()) {
      if (step.because().stream().noneMatch(rules::hasOtherPurpose)
          && Replay.check(request, Without.steps(plan, family(plan, step))).isEmpty()) {
        idle.add(step);
      }
    }
    return idle;
  }

  private static Set<String> family(Plan plan, Plan.Step step) {
    if (step.object().isEmpty()) {
      return Set.of(step.id());
    }
    return plan.steps().stream()
        .filter(one -> isLike(one, step) && one.user().equals(step.user()))
        .map(Plan.Step::id)
        .collect(Collectors.toSet());
  }

  private static boolean isLike(Plan.Step one, Plan.Step other) {
    return one.action() == other.action()
        && Names.key(one.postoffice()).equals(Names.key(other.postoffice()))
        && one.object().map(Names::key).equals(other.object().map(Names::key));
  }

  private boolean isNeededAlone(Request request, Plan.Step step) {
    for (Move move : request.moves()) {
      if (step.user().isEmpty() || isOf(step, move)) {
        Request single = request.with(List.of(move));
        Plan plan = new Planner(rules.base(), rules::derivation).plan(single);
        Optional<Plan.Step> same =
            plan.steps().stream().filter(one -> isLike(one, step)).findFirst();
        if (same.isPresent() && alone(single, plan).stream().noneMatch(one -> isLike(one, step))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOf(Plan.Step step, Move move) {
    return step.user().map(Names::key).equals(Optional.of(Names.key(move.user())))
        && Names.key(step.from()).equals(Names.key(move.from()));
  }
}
