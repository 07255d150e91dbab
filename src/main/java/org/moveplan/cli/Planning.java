package org.moveplan.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.moveplan.domain.Meanwhile;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Annex;
import org.moveplan.domain.plan.Plan;

/** Makes a plan and has it verified. */
interface Planning {

  /** What came of it. */
  sealed interface Outcome {

    /**
     * The plan is safe.
     *
     * @param annex makes what a report can show beside it
     */
    record Verified(Plan plan, Supplier<Annex> annex) implements Outcome {

      /** Nothing beside the plan. */
      Verified(Plan plan) {
        this(plan, () -> Annex.NONE);
      }
    }

    /** The plan is not safe; {@code violation} says where and why. */
    record Refused(String violation) implements Outcome {}
  }

  /**
   * A plan that may still be on its way to be verified.
   *
   * @param plan what may be prepared meanwhile, and shown to nobody; nothing if it has been refused
   * @param verdict what comes of it
   */
  record Draft(Optional<Plan> plan, CompletableFuture<Outcome> verdict) {

    /** Whether it is still being verified. */
    boolean isOpen() {
      return !verdict.isDone();
    }

    /** Waits for what comes of it. */
    Outcome outcome() {
      return Meanwhile.done(verdict);
    }
  }

  /**
   * Plans {@code request}.
   *
   * @throws org.moveplan.rules.RuleBaseException if the rules cannot be used
   */
  Outcome plan(Request request);

  /**
   * Plans {@code request}, and tells {@code progress} how far it has come.
   *
   * @throws org.moveplan.rules.RuleBaseException if the rules cannot be used
   */
  default Outcome plan(Request request, Progress progress) {
    return plan(request);
  }

  /** Announces a long request: what it takes to plan it can be made ready while it is read. */
  default void expectMany() {}

  /**
   * Plans {@code request}, and may verify the plan while the caller goes on.
   *
   * @throws org.moveplan.rules.RuleBaseException if the rules cannot be used
   */
  default Draft draft(Request request, Progress progress) {
    Outcome outcome = plan(request, progress);
    return new Draft(
        outcome instanceof Outcome.Verified verified
            ? Optional.of(verified.plan())
            : Optional.empty(),
        CompletableFuture.completedFuture(outcome));
  }
}
