package org.moveplan.replay;

import java.util.Optional;

/** Steps that delete an account, and what must be saved before. */
final class Deletions {

  private Deletions() {}

  static Outcome rescue(Turn turn) {
    if (!turn.here().hasAccount()) {
      return turn.withoutAccount();
    }
    State saved = turn.state().with(Mark.MAIL_SAVED).without(Mark.MAIL_HANDED_BACK);
    if (turn.event().side() == Side.DESTINATION) {
      return Outcome.of(saved.with(Mark.RESCUED));
    }
    return Exchanges.isExported(turn.state())
        ? Outcome.of(saved.with(Mark.SWEPT))
        : turn.misplaced(Side.DESTINATION);
  }

  /** Into an account that is known to work, or it would have to be rescued once more. */
  static Outcome handBack(Turn turn) {
    if (turn.event().side() != Side.DESTINATION) {
      return turn.misplaced(Side.DESTINATION);
    }
    if (!turn.here().hasAccount()) {
      return turn.withoutAccount();
    }
    return turn.state().has(Mark.VERIFIED)
        ? turn.done(Mark.MAIL_HANDED_BACK)
        : turn.refused(
            Invariant.RESCUED,
            "No sign-on has shown that the account on {to} can take the mail that was saved.");
  }

  /** The unusable copy at the destination goes; the account at the source must be there still. */
  static Outcome deleteCopy(Turn turn) {
    State state = turn.state();
    if (turn.event().side() != Side.DESTINATION) {
      return turn.misplaced(Side.DESTINATION);
    }
    if (!state.destination().hasAccount()) {
      return turn.withoutAccount();
    }
    if (!state.source().hasAccount()) {
      return turn.refused(
          Invariant.ORIGINALS, "The account on {to} may be the only one that {user} has.");
    }
    if (!state.has(Mark.RESCUED)) {
      return turn.refused(
          Invariant.RESCUED, "Mail that reached {user} on {to} was not saved before.");
    }
    return state.destination().signedOn()
        ? turn.refused(Moves.stillSignedOn(Side.DESTINATION))
        : Outcome.of(state.arrived(Site.EMPTY));
  }

  /** Counts only when nothing more is sent to the old account: once the new one is in use. */
  static Outcome afterVerification(Turn turn, Mark mark) {
    if (turn.event().side() != Side.SOURCE) {
      return turn.misplaced(Side.SOURCE);
    }
    boolean counts =
        turn.state().has(Mark.VERIFIED)
            || (mark == Mark.OUT_OF_GROUPS && Exchanges.isExported(turn.state()));
    return counts ? turn.done(mark) : turn.done();
  }

  /** Whoever was still working in the old account has left it. */
  static Outcome idle(Turn turn) {
    State state = turn.state();
    if (!state.has(Mark.VERIFIED) && !Exchanges.isExported(state)) {
      return turn.done();
    }
    return Outcome.of(
        state
            .with(Side.SOURCE, state.source().confirmed().signedOut())
            .with(Mark.OLD_ACCOUNT_IDLE));
  }

  static Outcome deleteSource(Turn turn) {
    if (turn.event().side() != Side.SOURCE) {
      return turn.misplaced(Side.SOURCE);
    }
    boolean wasGone = !turn.world().is(Fact.SOURCE_EXISTS);
    if (wasGone) {
      return turn.done();
    }
    if (!turn.state().source().hasAccount()) {
      return turn.withoutAccount();
    }
    return premature(turn)
        .map(fault -> new Outcome(turn.state().with(Side.SOURCE, Site.EMPTY), Optional.of(fault)))
        .orElseGet(() -> turn.done(Site.EMPTY));
  }

  private static Optional<Fault> premature(Turn turn) {
    State state = turn.state();
    Wish wish = turn.known().wish();
    if (!wish.originalsMayGo() || !wish.deleteSource()) {
      String why =
          wish.deleteSource()
              ? "The plan may be for a test copy, which never loses its originals."
              : "Nobody asked for the deletion of {user} on {from}.";
      return Optional.of(Fault.silent(Invariant.ORIGINALS, why));
    }
    if (!Exchanges.isSafe(state)
        && (!state.has(Mark.VERIFIED) || !state.destination().hasAccount())) {
      return Optional.of(
          Fault.silent(Invariant.VERIFIED, "No sign-on has shown that the account on {to} works."));
    }
    if (!state.has(Mark.SWEPT)) {
      return Optional.of(
          Fault.silent(
              Invariant.RESCUED, "Mail that reached the old mailbox of {user} was not forwarded."));
    }
    if (!state.has(Mark.OUT_OF_GROUPS) && !turn.known().groupsListed()) {
      return Optional.of(
          Fault.silent(Invariant.OUT_OF_GROUPS, "{user} may still be in groups of {from}."));
    }
    if (state.source().signedOn() || !state.has(Mark.OLD_ACCOUNT_IDLE)) {
      return Optional.of(stillInUse());
    }
    return tooEarly(turn);
  }

  private static Fault stillInUse() {
    return Fault.silent(
        Invariant.SIGNED_OUT,
        "{user} may be signed on to the old account on {from}: nobody made sure since the"
            + " sign-on at {to}.");
  }

  /** A name that a later arrival needs is freed without waiting. */
  private static Optional<Fault> tooEarly(Turn turn) {
    int days = turn.known().wish().keepSourceDays();
    boolean verifiedByPlan = !turn.state().signOns().isEmpty();
    if (days == 0 || !verifiedByPlan || turn.event().nameIsNeeded()) {
      return Optional.empty();
    }
    boolean waits =
        turn.event()
            .waiting()
            .filter(waiting -> turn.state().signOns().contains(waiting.index()))
            .filter(waiting -> waiting.days() >= days)
            .isPresent();
    return waits
        ? Optional.empty()
        : Optional.of(
            Fault.silent(
                Invariant.WAITING,
                "The account on {from} is to be kept "
                    + days
                    + " days after the sign-on at {to}."));
  }
}
