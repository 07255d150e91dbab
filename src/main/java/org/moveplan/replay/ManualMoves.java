package org.moveplan.replay;

import java.util.Optional;

/** The steps of a move by hand, where MOVEUSER.EXE does not work (Q119359). */
final class ManualMoves {

  private ManualMoves() {}

  static Outcome findHexid(Turn turn) {
    return turn.here().hasAccount() ? turn.done(found(turn.event().side())) : turn.withoutAccount();
  }

  private static Mark found(Side side) {
    return side == Side.SOURCE ? Mark.HEXID_FOUND_AT_SOURCE : Mark.HEXID_FOUND_AT_DESTINATION;
  }

  static Outcome copyFile(Turn turn) {
    Site source = turn.state().source();
    if (turn.event().side() != Side.SOURCE) {
      return turn.misplaced(Side.SOURCE);
    }
    if (!turn.state().has(Mark.HEXID_FOUND_AT_SOURCE)) {
      return turn.refused(
          Invariant.MANUAL, "The hexid of {user} on {from}, which names the file, is not known.");
    }
    if (source.signedOn()) {
      return turn.refused(Moves.stillSignedOn(Side.SOURCE));
    }
    if (!source.hasFileOnServer()) {
      return turn.refused(MessageFiles.notOnServer(source));
    }
    Optional<Fault> left =
        Mailbags.leftBehind(turn.state()).or(() -> Calendars.unsaved(turn.state()));
    if (left.isPresent()) {
      return turn.refused(left.get());
    }
    boolean resetInFile = source.reset() && source.passwordsAgree();
    return Outcome.of(turn.state().with(new Parcel.Copy(source.file().orElseThrow(), resetInFile)));
  }

  /** The new account is made with the password that the message file holds. */
  static Outcome createAccount(Turn turn) {
    if (turn.event().side() != Side.DESTINATION) {
      return turn.misplaced(Side.DESTINATION);
    }
    if (turn.state().destination().hasAccount()) {
      return turn.refused(
          new Fault(
              Invariant.NAME_FREE, "{user} already has an account on {to}.", Fault.NAME_TAKEN));
    }
    if (turn.known().support().receiving().isPresent()) {
      return turn.refused(turn.known().support().receiving().get());
    }
    int hexid = turn.state().nextHexid();
    if (!turn.known().messageFile()) {
      Account account = new Account(hexid, Password.CHOSEN);
      boolean reset = turn.state().source().reset();
      Site made = Site.of(account, Place.NONE, Optional.empty()).withReset(reset);
      return Outcome.of(turn.state().arrived(made));
    }
    if (!turn.world().is(Fact.SOURCE_EXISTS) && !turn.world().is(Fact.MOVED)) {
      Site made = Site.of(new Account(hexid, Password.CHOSEN), Place.NONE, Optional.empty());
      return Outcome.of(turn.state().arrived(made.withReset(true)));
    }
    Optional<Parcel.Copy> copy = Parcel.copyIn(turn.state().parcel());
    if (copy.isEmpty()) {
      return turn.refused(
          Invariant.MANUAL, "The message file was not copied, so its password is not settled.");
    }
    Password password = copy.get().file().password();
    if (!turn.known().oldPasswordKnown() && !isDefault(password, turn)) {
      return turn.refused(
          new Fault(
              Invariant.OLD_PASSWORD,
              "Nobody knows the password that the message file holds, and the account must get it.",
              Fault.NOT_A_VALID_USER));
    }
    Site site =
        Site.of(new Account(hexid, password), Place.SERVER, Optional.empty())
            .withReset(copy.get().passwordWasReset());
    return Outcome.of(turn.state().arrived(site));
  }

  private static boolean isDefault(Password password, Turn turn) {
    return password.agreesWith(turn.known().defaultPassword(Side.SOURCE));
  }

  static Outcome placeFile(Turn turn) {
    Optional<Parcel.Copy> copy = Parcel.copyIn(turn.state().parcel());
    if (turn.event().side() != Side.DESTINATION) {
      return turn.misplaced(Side.DESTINATION);
    }
    if (!turn.here().hasAccount()) {
      return turn.withoutAccount();
    }
    if (!turn.state().has(Mark.HEXID_FOUND_AT_DESTINATION)) {
      return turn.refused(
          Invariant.MANUAL, "The new hexid of {user}, which must name the file, is not known.");
    }
    return copy.isEmpty()
        ? turn.refused(Invariant.MANUAL, "There is no copy of the message file to place.")
        : turn.done(turn.here().withFile(Place.SERVER, copy.map(Parcel.Copy::file)));
  }
}
