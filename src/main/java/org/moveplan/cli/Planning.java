package org.moveplan.cli;

import java.util.function.Supplier;
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
}
