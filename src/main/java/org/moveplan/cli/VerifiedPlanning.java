package org.moveplan.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.moveplan.domain.Meanwhile;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Premises;
import org.moveplan.replay.Replay;
import org.moveplan.replay.Violation;
import org.moveplan.rules.RuleBase;

/** Plans with the shipped rules and lets no plan pass that the independent replay refuses. */
final class VerifiedPlanning implements Planning {

  /** Steps from which on a plan is written while it is verified. */
  private static final int MANY = 10_000;

  /** Users from whose number on another thread gets ready for their replay meanwhile. */
  private static final int MANY_USERS = 1_000;

  /** Loaded while the request is read. */
  private final Supplier<RuleBase> rules = RuleBase.shippedSoon(this::prepare);

  private volatile boolean many;

  /** Many users need nearly all rules, and all at once take less time than more again and again. */
  private void prepare(RuleBase loaded) {
    if (many) {
      loaded.kieBase();
    } else {
      Walkthrough.of(loaded);
    }
  }

  @Override
  public void expectMany() {
    many = true;
  }

  @Override
  public Outcome plan(Request request) {
    return plan(request, Progress.NONE);
  }

  @Override
  public Outcome plan(Request request, Progress progress) {
    return verified(request, new Planner(rules.get()), progress);
  }

  /** A short plan is verified sooner than another thread could begin. */
  @Override
  public Draft draft(Request request, Progress progress) {
    Supplier<Premises> premises =
        Meanwhile.of(request.moves().size() >= MANY_USERS, () -> Premises.of(request));
    Planner planner = new Planner(rules.get());
    Plan plan = planner.plan(request, progress);
    if (plan.steps().size() < MANY) {
      Outcome outcome = verified(premises.get(), request, plan, plan, planner, progress);
      return new Draft(Optional.of(plan), CompletableFuture.completedFuture(outcome));
    }
    Convoy convoy = new Convoy(plan.steps());
    Plan followed = plan.with(convoy.following());
    CompletableFuture<Outcome> verdict =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return verified(premises.get(), request, plan, followed, planner, progress);
              } finally {
                convoy.end();
              }
            });
    return new Draft(Optional.of(plan.with(convoy.leading())), verdict);
  }

  static Outcome verified(Request request, Planner planner, Progress progress) {
    Plan plan = planner.plan(request, progress);
    return verified(Premises.of(request), request, plan, plan, planner, progress);
  }

  /**
   * @param read the same plan, as it is read
   */
  private static Outcome verified(
      Premises premises,
      Request request,
      Plan plan,
      Plan read,
      Planner planner,
      Progress progress) {
    Optional<Violation> violation = Replay.check(premises, read, progress);
    return violation.isPresent()
        ? new Outcome.Refused(violation.get().text())
        : new Outcome.Verified(plan, () -> Annexes.of(request, plan, planner.rules()));
  }
}
