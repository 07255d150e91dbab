package org.moveplan.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.LazyList;
import org.moveplan.domain.plan.Plan;
import org.moveplan.testing.ChangedPlan;

/** A planning whose verdict is out only when the plan's steps have been read by somebody. */
class LatePlanning implements Planning {

  private final Plan plan;
  private final Function<Plan, Outcome> verdict;
  private final int readable;

  LatePlanning(Plan plan, Function<Plan, Outcome> verdict) {
    this(plan, verdict, plan.steps().size());
  }

  /**
   * @param readable how many steps can be read; the next one fails
   */
  LatePlanning(Plan plan, Function<Plan, Outcome> verdict, int readable) {
    this.plan = plan;
    this.verdict = verdict;
    this.readable = readable;
  }

  /** A planning that refuses {@code plan} some time, whether it is read or not. */
  static Planning refused(Plan plan) {
    return new LatePlanning(plan, whole -> new Outcome.Refused("Step 3 is not safe.")) {
      @Override
      public Draft draft(Request request, Progress progress) {
        return new Draft(Optional.of(plan), CompletableFuture.supplyAsync(() -> plan(request)));
      }
    };
  }

  @Override
  public Outcome plan(Request request) {
    return verdict.apply(plan);
  }

  @Override
  public Draft draft(Request request, Progress progress) {
    CompletableFuture<Outcome> late = new CompletableFuture<>();
    List<Plan.Step> steps =
        new LazyList<>() {
          @Override
          public Plan.Step get(int i) {
            if (i == readable - 1 || i >= readable) {
              late.complete(verdict.apply(plan));
            }
            if (i >= readable) {
              throw new IllegalStateException("there is no such step");
            }
            return plan.steps().get(i);
          }

          @Override
          public int size() {
            return plan.steps().size();
          }
        };
    Plan whole = ChangedPlan.of(plan).steps(steps).plan();
    return new Draft(Optional.of(whole), late);
  }
}
