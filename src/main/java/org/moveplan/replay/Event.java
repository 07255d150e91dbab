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
  record Waiting(int index, int days) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Waiting that && index == that.index && days == that.days;
    }

    @Override
    public int hashCode() {
      return 31 * index + days;
    }
  }

  // Written out because the generated ones are slow, and every step of a user is looked up.
  @Override
  public boolean equals(Object other) {
    return other instanceof Event that
        && action == that.action
        && side == that.side
        && toDestination == that.toDestination
        && nameIsNeeded == that.nameIsNeeded
        && method.equals(that.method)
        && waiting.equals(that.waiting);
  }

  @Override
  public int hashCode() {
    int hash = action.hashCode();
    hash = 31 * hash + side.hashCode();
    hash = 31 * hash + method.hashCode();
    hash = 31 * hash + (toDestination ? 1 : 0);
    hash = 31 * hash + waiting.hashCode();
    return 31 * hash + (nameIsNeeded ? 1 : 0);
  }

  /** A step of a postoffice, as its users see it. */
  static Event ofPostoffice(Action action) {
    return new Event(action, Side.SOURCE, Optional.empty(), false, Optional.empty(), false);
  }
}
