package org.moveplan.replay;

import java.util.Optional;

/** Steps that look after the message file before a move. */
final class MessageFiles {

  private MessageFiles() {}

  /** An entry cannot be changed in a file that is write-protected. */
  static Outcome editIni(Turn turn) {
    return turn.state().has(Mark.INI_WRITABLE) ? turn.done(Mark.SERVER_BUTTON) : turn.done();
  }

  static Outcome restore(Turn turn) {
    Site here = turn.here();
    if (here.account().isEmpty()) {
      return turn.withoutAccount();
    }
    if (here.file().isPresent() || here.place() != Place.SERVER) {
      return turn.done();
    }
    if (!turn.world().is(Fact.BACKUP)) {
      return turn.refused(
          new Fault(
              Invariant.BACKUP,
              "The message file of {user} is missing and there may be no backup of it.",
              Fault.FILE_NOT_FOUND));
    }
    int hexid = turn.event().side() == Side.SOURCE ? here.account().get().hexid() : -1;
    return turn.done(
        here.withFile(Place.SERVER, Optional.of(new MessageFile(hexid, Password.BACKED_UP))));
  }

  static Outcome relocate(Turn turn) {
    Site here = turn.here();
    if (!here.sessions().contains(Session.WINDOWS)) {
      return turn.refused(
          Invariant.SESSION, "{user} is not signed on with the Windows client there.");
    }
    if (here.place() != Place.LOCAL) {
      return turn.done();
    }
    if (!turn.state().has(Mark.SERVER_BUTTON)) {
      return turn.refused(
          Invariant.RELOCATION,
          "The message file is local and MSMAIL.INI may keep the Server button from {user}.");
    }
    boolean moved = turn.state().has(Mark.INI_WRITABLE);
    return turn.done(here.withFile(Place.SERVER, moved ? here.file() : Optional.empty()));
  }

  static Outcome verify(Turn turn) {
    return turn.here().hasFileOnServer() ? turn.done() : turn.refused(notOnServer(turn.here()));
  }

  /** Why MOVEUSER.EXE does not find the message file (M4). */
  static Fault notOnServer(Site site) {
    String why =
        switch (site.place()) {
          case LOCAL -> "The message file of {user} is kept locally.";
          case NONE -> "{user} has no message file yet.";
          case SERVER -> "The message file of {user} is not in the MMF directory.";
        };
    return new Fault(Invariant.FILE_ON_SERVER, why, Fault.MOVING_FAILED);
  }
}
