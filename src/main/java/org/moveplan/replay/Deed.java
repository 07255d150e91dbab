package org.moveplan.replay;

import java.util.Optional;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * A step of a plan, with what is looked up once for everybody who looks at it.
 *
 * @param mover the user whose step it is, if it is one of a user whom the plan moves
 * @param place where it is done
 */
record Deed(Plan.Step step, Optional<Mover> mover, Post place) {

  Action action() {
    return step.action();
  }
}
