package org.moveplan.cli;

import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;

/** Makes a plan and has it verified. */
interface Planning {

  /** What came of it. */
  sealed interface Outcome {

    /** The plan is safe. */
    record Verified(Plan plan) implements Outcome {}

    /** The plan is not safe; {@code violation} says where and why. */
    record Refused(String violation) implements Outcome {}
  }

  /**
   * Plans {@code request}.
   *
   * @throws org.moveplan.rules.RuleBaseException if the rules cannot be used
   */
  Outcome plan(Request request);
}
