package org.moveplan.replay;

/** Steps that sign a user on, or make sure that nobody is. */
final class SignOns {

  private SignOns() {}

  static Outcome windows(Turn turn) {
    Side side = turn.event().side();
    if (side == Side.DESTINATION
        && turn.here().hasAccount()
        && turn.known().messageFile()
        && !turn.state().has(Mark.REPOINTED)) {
      return turn.refused(
          new Fault(
              Invariant.REPOINTED,
              "The client of {user} still leads to {from}.",
              Fault.WRONG_PASSWORD));
    }
    Place created = turn.world().is(Fact.ON_SERVER) ? Place.SERVER : Place.LOCAL;
    WindowsSignOn signOn = WindowsSignOn.at(turn.here(), created);
    return switch (signOn.end()) {
      case OPENED -> verified(turn, signOn.site());
      case NO_ACCOUNT -> turn.withoutAccount();
      case WRONG_PASSWORD -> turn.refused(lost());
      case NO_FILE ->
          turn.refused(
              new Fault(
                  Invariant.FILE_FOUND,
                  "The message file of {user} is not where the account says it is.",
                  Fault.FILE_NOT_FOUND));
      case NOT_A_VALID_USER ->
          turn.refused(
              new Fault(
                  Invariant.TWO_FACTORS,
                  "Neither the hexid nor the password in the message file agrees with the account"
                      + " on "
                      + side.place()
                      + ": {user} is locked out.",
                  Fault.NOT_A_VALID_USER));
    };
  }

  /** Sign-ons that leave the message file as it is (Q96718). */
  static Outcome other(Turn turn) {
    Site here = turn.here();
    if (here.account().isEmpty()) {
      return turn.withoutAccount();
    }
    return here.account().get().password() == Password.LOST
        ? turn.refused(lost())
        : verified(turn, here.signedOn(Session.OTHER));
  }

  /** Work in the user's own client: whoever does it is signed on. */
  static Outcome atWork(Turn turn) {
    return turn.here().hasAccount()
        ? turn.done(turn.here().signedOn(Session.OWN))
        : turn.withoutAccount();
  }

  private static Fault lost() {
    return new Fault(
        Invariant.PASSWORD_ACCEPTED,
        "The move did not carry the password along, and nobody knows what the account holds now.",
        Fault.WRONG_PASSWORD);
  }

  private static Outcome verified(Turn turn, Site site) {
    State next = turn.state().with(turn.event().side(), site);
    boolean verifies =
        turn.event().side() == Side.DESTINATION
            && turn.known().verifiers().contains(turn.event().action());
    return Outcome.of(verifies ? next.verifiedBy(turn.index()) : next);
  }

  static Outcome confirm(Turn turn) {
    State state = turn.state();
    return Outcome.of(
        state
            .with(Side.SOURCE, state.source().confirmed())
            .with(Side.DESTINATION, state.destination().confirmed()));
  }

  /**
   * A sign-out means every workstation and every client, so it ends all work at both places.
   * Whether the user has stayed out of the source, where the request was silent, is for the
   * confirmation.
   */
  static Outcome leave(Turn turn) {
    State state = turn.state();
    return Outcome.of(
        state
            .with(Side.SOURCE, state.source().signedOut())
            .with(Side.DESTINATION, state.destination().idle()));
  }

  static Outcome placeMailDat(Turn turn) {
    return turn.event().side() == Side.DESTINATION ? turn.done() : turn.misplaced(Side.DESTINATION);
  }

  static Outcome repoint(Turn turn) {
    return turn.event().side() == Side.DESTINATION
        ? turn.done(Mark.REPOINTED)
        : turn.misplaced(Side.DESTINATION);
  }
}
