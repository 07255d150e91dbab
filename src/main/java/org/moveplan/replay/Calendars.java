package org.moveplan.replay;

import java.util.Optional;

/** Steps in Schedule+, and what calendars ask of a move. */
final class Calendars {

  private Calendars() {}

  /** Schedule+ writes the calendar file when it is started (Q130320). */
  static Outcome launch(Turn turn) {
    Outcome outcome = signOn(turn);
    return outcome.fault().isEmpty()
        ? Outcome.of(outcome.state().with(Mark.CALENDAR_SOUND))
        : outcome;
  }

  static Outcome export(Turn turn) {
    Outcome outcome = signOn(turn);
    return outcome.fault().isEmpty()
        ? Outcome.of(outcome.state().with(Mark.CALENDAR_SAVED))
        : outcome;
  }

  /** A sign-on to Schedule+ does not count as one to Mail (gap G-04). */
  static Outcome signOn(Turn turn) {
    if (turn.event().side() != Side.SOURCE) {
      return turn.misplaced(Side.SOURCE);
    }
    if (!turn.state().has(Mark.SCHEDULE_ONLINE)) {
      return offline(turn);
    }
    return turn.here().hasAccount()
        ? turn.done(turn.here().signedOn(Session.SCHEDULE_PLUS))
        : turn.withoutAccount();
  }

  /** What is done in the calendar at the destination needs an account that works. */
  static Outcome settle(Turn turn) {
    if (turn.event().side() != Side.DESTINATION) {
      return turn.misplaced(Side.DESTINATION);
    }
    if (!turn.state().has(Mark.SCHEDULE_ONLINE)) {
      return offline(turn);
    }
    return turn.state().has(Mark.VERIFIED)
        ? turn.done()
        : turn.refused(Invariant.VERIFIED, "No sign-on has shown that the account on {to} works.");
  }

  private static Outcome offline(Turn turn) {
    return turn.refused(
        Invariant.SCHEDULE_ONLINE, "Schedule+ of {user} may start without the postoffice.");
  }

  /** Why MOVEUSER.EXE stops at the calendar (M6), or would move the only copy. */
  static Optional<Fault> unready(State state) {
    if (!state.has(Mark.CALENDAR_SOUND)) {
      return Optional.of(
          new Fault(
              Invariant.CALENDAR,
              "SCHEDULE.KEY of {from} lists {user}, and the calendar file is missing.",
              Fault.MOVING_FAILED));
    }
    return unsaved(state);
  }

  static Optional<Fault> unsaved(State state) {
    return state.has(Mark.CALENDAR_SAVED)
        ? Optional.empty()
        : Optional.of(
            Fault.silent(
                Invariant.ONLY_CALENDAR,
                "The calendar of {user} exists on {from} only and was not exported."));
  }
}
