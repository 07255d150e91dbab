package org.moveplan.replay;

import java.util.Optional;
import org.moveplan.domain.Method;
import org.moveplan.domain.plan.Action;

/**
 * A step as it concerns one user, without names.
 *
 * @param action what is done
 * @param side where; for a step of a postoffice always the source
 * @param method how, for moves
 * @param toDestination whether the step says that it leads to the destination
 * @param waiting the waiting time that it observes
 * @param nameIsNeeded whether a later arrival needs a name that this deletion frees
 */
record Event(
    Action action,
    Side side,
    Optional<Method> method,
    boolean toDestination,
    Optional<Waiting> waiting,
    boolean nameIsNeeded) {

  /** A waiting time after the user's event number {@code index}; −1 if that is another's step. */
  record Waiting(int index, int days) {}

  /** A step of a postoffice, as its users see it. */
  static Event ofPostoffice(Action action) {
    return new Event(action, Side.SOURCE, Optional.empty(), false, Optional.empty(), false);
  }
}
