package org.moveplan.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Replay;
import org.moveplan.replay.Violation;
import org.moveplan.rules.RuleBase;

/** Plans with the shipped rules and lets no plan pass that the independent replay refuses. */
final class VerifiedPlanning implements Planning {

  /** Loaded while the request is read. */
  private final Supplier<RuleBase> rules = RuleBase.shippedSoon(Walkthrough::of);

  @Override
  public Outcome plan(Request request) {
    return plan(request, Progress.NONE);
  }

  @Override
  public Outcome plan(Request request, Progress progress) {
    return verified(request, new Planner(rules.get()), progress);
  }

  static Outcome verified(Request request, Planner planner, Progress progress) {
    Plan plan = planner.plan(request, progress);
    Optional<Violation> violation = Replay.check(request, plan, progress);
    return violation.isPresent()
        ? new Outcome.Refused(violation.get().text())
        : new Outcome.Verified(plan, () -> Annexes.of(request, plan, planner.rules()));
  }
}
