package org.moveplan.replay;

import java.util.Optional;
import org.moveplan.domain.Move;
import org.moveplan.domain.plan.Plan;

/** Follows one side of things through the steps of a plan, until it finds a violation. */
interface Inspection {

  /**
   * The next step is carried out.
   *
   * @param move the move that it is a step of, if it is one of a user whom the plan moves
   */
  Optional<Violation> carryOut(Plan.Step step, Optional<Move> move);

  /** All steps are done. */
  Optional<Violation> end();
}
