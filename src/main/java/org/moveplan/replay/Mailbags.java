package org.moveplan.replay;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Steps that look after a mailbag, and what mailbags ask of a move. */
final class Mailbags {

  private static final Set<Session> AT_WORK =
      EnumSet.of(
          Session.WINDOWS, Session.OTHER, Session.OWN, Session.SCHEDULE_PLUS, Session.EARLIER);

  private Mailbags() {}

  static Outcome fetch(Turn turn) {
    return turn.here().sessions().contains(Session.WINDOWS)
        ? Outcome.of(turn.state().with(Mark.MAIL_FETCHED).with(Mark.FETCHED_BY_PLAN))
        : turn.refused(Invariant.SESSION, "{user} is not signed on with the Windows client there.");
  }

  static Outcome deleteBad(Turn turn) {
    return turn.here().sessions().contains(Session.OTHER)
        ? turn.done(Mark.MAILBAG_SOUND)
        : turn.refused(
            Invariant.SESSION, "Nobody is signed on with the MS-DOS client as {user} there.");
  }

  /** What is in a mailbag that is reset is lost (Q112304). */
  static Outcome reset(Turn turn) {
    if (turn.event().side() != Side.SOURCE) {
      return turn.misplaced(Side.SOURCE);
    }
    Site here = turn.here();
    if (!here.hasAccount()) {
      return turn.withoutAccount();
    }
    if (here.sessions().stream().anyMatch(AT_WORK::contains)) {
      return turn.refused(
          Invariant.SIGNED_OUT, "{user} may be at work in the mailbag that is to be reset.");
    }
    if (turn.known().mailbag() || !turn.known().messageFile()) {
      return turn.refused(
          Invariant.MAIL_WAITING, "The mailbag is where {user} keeps mail; it must not be reset.");
    }
    return turn.state().has(Mark.FETCHED_BY_PLAN)
        ? turn.done(Mark.MAILBAG_SOUND)
        : turn.refused(waiting());
  }

  /** Why MOVEUSER.EXE stops at the mailbag (M5). */
  static Optional<Fault> broken(State state, String message) {
    return state.has(Mark.MAILBAG_SOUND)
        ? Optional.empty()
        : Optional.of(
            new Fault(
                Invariant.MAILBAG,
                "A header in the mailbag of {user} on {from} may have lost its .MAI file.",
                message));
  }

  /** A move by hand leaves the mailbag behind (Q119359). */
  static Optional<Fault> leftBehind(State state) {
    return state.has(Mark.MAIL_FETCHED) ? Optional.empty() : Optional.of(waiting());
  }

  private static Fault waiting() {
    return Fault.silent(
        Invariant.MAIL_WAITING, "Mail that waits in the mailbag of {user} was not fetched.");
  }
}
