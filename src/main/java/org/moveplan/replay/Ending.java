package org.moveplan.replay;

import java.util.Optional;

/** What must hold for a user when the plan has been carried out. */
final class Ending {

  private Ending() {}

  static Optional<Fault> of(World world, State state) {
    Site destination = state.destination();
    if (!destination.hasAccount()) {
      return Optional.of(Fault.silent(Invariant.ARRIVED, "{user} has no account on {to}."));
    }
    if (!state.has(Mark.VERIFIED)) {
      return Optional.of(
          Fault.silent(
              Invariant.ARRIVED,
              "No sign-on with a client that shows it has opened the account of {user} on {to}."));
    }
    if (world.known().messageFile() && destination.place() != Place.NONE && !destination.inStep()) {
      return Optional.of(
          Fault.silent(
              Invariant.ARRIVED,
              "The message file of {user} on {to} is not in step with the account at the end."));
    }
    if (world.known().wish().reset() && !destination.reset()) {
      return Optional.of(
          Fault.silent(
              Invariant.RESET, "The password of {user} on {to} is not one that was recovered."));
    }
    if (state.has(Mark.MAIL_SAVED) && !state.has(Mark.MAIL_HANDED_BACK)) {
      return Optional.of(
          Fault.silent(
              Invariant.RESCUED,
              "Mail that was saved for {user} has not reached the account on {to}."));
    }
    Optional<Fault> incomplete = NewMessageFiles.incomplete(world, state);
    if (incomplete.isPresent()) {
      return incomplete;
    }
    return world.known().wish().deleteSource() && state.source().hasAccount()
        ? Optional.of(
            Fault.silent(Invariant.SOURCE_GONE, "The account of {user} on {from} is still there."))
        : Optional.empty();
  }
}
