package org.moveplan.replay;

/** Steps that change a password. */
final class Passwords {

  private Passwords() {}

  static Outcome recover(Turn turn) {
    return turn.here().hasAccount()
        ? turn.done(turn.here().recovered(turn.known().defaultPassword(turn.event().side())))
        : turn.withoutAccount();
  }

  /**
   * The account gets the message file's password again (Q130096, step 4). A recovery that was asked
   * for has been made then, and the user chooses the password that he keeps.
   */
  static Outcome changeBack(Turn turn) {
    Site here = turn.here();
    if (!here.hasAccount()) {
      return turn.withoutAccount();
    }
    if (!here.sessions().contains(Session.OTHER)) {
      return turn.refused(
          Invariant.SESSION, "Nobody is signed on with the MS-DOS client as {user} there.");
    }
    if (here.file().isEmpty()) {
      return turn.refused(
          new Fault(
              Invariant.FILE_FOUND,
              "There is no message file whose password the account could get.",
              Fault.FILE_NOT_FOUND));
    }
    if (!turn.known().oldPasswordKnown()) {
      return turn.refused(
          Invariant.OLD_PASSWORD, "Nobody knows the password that the message file holds.");
    }
    return turn.done(here.withPassword(here.file().get().password()));
  }

  /** Both get a new password; where the client fails silently (Q128744) both keep theirs. */
  static Outcome changeInWindows(Turn turn) {
    Site here = turn.here();
    if (!here.sessions().contains(Session.WINDOWS)) {
      return turn.refused(
          Invariant.SESSION, "{user} is not signed on with the Windows client there.");
    }
    return turn.done(
        here.withPassword(Password.CHOSEN)
            .withFile(
                here.place(),
                here.file().map(file -> new MessageFile(file.hexid(), Password.CHOSEN))));
  }
}
