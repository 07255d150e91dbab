package org.moveplan.replay;

import java.util.Optional;

/**
 * An event that is about to happen to a user.
 *
 * @param world where
 * @param state what is so far
 * @param event what is to happen
 * @param index its number among the user's events, from 0
 */
record Turn(World world, State state, Event event, int index) {

  Known known() {
    return world.known();
  }

  /** The postoffice where the event happens. */
  Site here() {
    return state.at(event.side());
  }

  Outcome done() {
    return Outcome.of(state);
  }

  Outcome done(Site changed) {
    return Outcome.of(state.with(event.side(), changed));
  }

  Outcome done(Mark mark) {
    return Outcome.of(state.with(mark));
  }

  Outcome refused(Fault fault) {
    return new Outcome(state, Optional.of(fault));
  }

  Outcome refused(Invariant invariant, String message) {
    return refused(Fault.silent(invariant, message));
  }

  /** There is no account where the event needs one. */
  Outcome withoutAccount() {
    return refused(
        Invariant.ACCOUNT, "{user} has no account on " + event.side().place() + " here.");
  }

  Outcome misplaced(Side right) {
    return refused(Invariant.DOCUMENT, "This is to be done on " + right.place() + ", not here.");
  }
}
