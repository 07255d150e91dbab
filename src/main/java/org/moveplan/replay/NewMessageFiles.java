package org.moveplan.replay;

import java.util.Optional;

/** Steps that give a user a new message file with the contents of an old one (Q130096). */
final class NewMessageFiles {

  private NewMessageFiles() {}

  /** Other clients leave the file alone, and the Windows client does not open a refused one. */
  static Outcome setAside(Turn turn) {
    if (turn.event().side() != Side.DESTINATION) {
      return turn.misplaced(Side.DESTINATION);
    }
    if (!turn.here().hasAccount()) {
      return turn.withoutAccount();
    }
    if (turn.here().sessions().contains(Session.WINDOWS)) {
      return turn.refused(
          Invariant.SESSION, "{user} is signed on to {to}; an open file is not renamed.");
    }
    Site bare = turn.here().withFile(Place.NONE, Optional.empty());
    return Outcome.of(turn.state().with(Side.DESTINATION, bare).with(Mark.ASIDE));
  }

  static Outcome importFolders(Turn turn) {
    if (turn.event().side() != Side.DESTINATION) {
      return turn.misplaced(Side.DESTINATION);
    }
    if (!turn.here().sessions().contains(Session.WINDOWS)) {
      return turn.refused(
          Invariant.SESSION, "{user} is not signed on with the Windows client there.");
    }
    return fromOldFile(turn, Mark.IMPORTED);
  }

  /**
   * At the destination the old file is opened off line with its own password and exported from
   * (Q104359); at the source the address book is only put in safety.
   */
  static Outcome carryAddressBook(Turn turn) {
    if (turn.event().side() == Side.SOURCE) {
      return turn.done();
    }
    if (turn.here().file().isEmpty()) {
      return turn.refused(
          new Fault(
              Invariant.FILE_FOUND,
              "{user} has no new message file yet that could take the address book.",
              Fault.FILE_NOT_FOUND));
    }
    return fromOldFile(turn, Mark.ADDRESS_BOOK_CARRIED);
  }

  private static Outcome fromOldFile(Turn turn, Mark mark) {
    boolean old = turn.state().has(Mark.ASIDE) && turn.known().oldPasswordKnown();
    boolean backup = turn.world().is(Fact.BACKUP) && turn.known().backupPasswordKnown();
    return old || backup
        ? turn.done(mark)
        : turn.refused(
            Invariant.OLD_PASSWORD,
            "There is no old message file of {user} whose password somebody knows.");
  }

  /** Whether the new message file of a user lacks what an old one holds. */
  static Optional<Fault> incomplete(World world, State state) {
    boolean deleted = !world.is(Fact.SOURCE_EXISTS) && !world.is(Fact.MOVED);
    boolean fresh = state.has(Mark.ASIDE) || (deleted && world.known().messageFile());
    if (!fresh || (state.has(Mark.IMPORTED) && state.has(Mark.ADDRESS_BOOK_CARRIED))) {
      return Optional.empty();
    }
    String what = state.has(Mark.IMPORTED) ? "address book" : "folders";
    return Optional.of(
        Fault.silent(
            Invariant.IMPORTED,
            "The new message file of {user} on {to} lacks the " + what + " of the old one."));
  }
}
