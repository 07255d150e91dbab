package org.moveplan.replay;

import java.util.Optional;
import org.moveplan.domain.Method;
import org.moveplan.domain.plan.Action;

/** Moves by MOVEUSER.EXE and what they need (model of the state, section 4). */
final class Moves {

  private Moves() {}

  static Outcome move(Turn turn) {
    Optional<Method> method = turn.event().method();
    if (method.isEmpty() || method.get() == Method.MMU || !turn.event().toDestination()) {
      return turn.refused(
          Invariant.METHOD, "MOVEUSER moves by drag or menu, and to the destination {to}.");
    }
    boolean keeps = method.get() == Method.DRAG || turn.state().has(Mark.ENHANCED);
    return leaving(turn)
        .or(() -> arriving(turn))
        .or(() -> drives(turn.world()))
        .or(() -> unsafe(turn, keeps))
        .map(fault -> new Outcome(moved(turn.state(), keeps), Optional.of(fault)))
        .orElseGet(() -> Outcome.of(moved(turn.state(), keeps)));
  }

  static Outcome export(Turn turn) {
    if (turn.event().method().filter(method -> method != Method.MMU).isPresent()) {
      return turn.refused(Invariant.METHOD, "An export is a move by mmu.");
    }
    boolean keeps = turn.state().has(Mark.ENHANCED);
    Optional<Fault> fault = leaving(turn).or(() -> unsafe(turn, keeps));
    if (fault.isPresent()) {
      return turn.refused(fault.get());
    }
    int hexid = turn.state().nextHexid();
    return Outcome.of(
        turn.state().with(new Parcel.Mmu(turn.state().source().copied(hexid, keeps))));
  }

  static Outcome importMmu(Turn turn) {
    if (turn.event().side() != Side.DESTINATION) {
      return turn.misplaced(Side.DESTINATION);
    }
    Optional<Parcel.Mmu> mmu = Parcel.mmuIn(turn.state().parcel());
    if (mmu.isEmpty()) {
      return turn.refused(Invariant.METHOD, "Nothing was exported that could be imported.");
    }
    return arriving(turn)
        .map(turn::refused)
        .orElseGet(() -> Outcome.of(turn.state().arrived(mmu.get().contents())));
  }

  private static State moved(State state, boolean keeps) {
    return state.source().hasAccount() && !state.destination().hasAccount()
        ? state.arrived(state.source().copied(state.nextHexid(), keeps))
        : state;
  }

  /** What holds at the source whenever MOVEUSER.EXE reads an account there. */
  private static Optional<Fault> leaving(Turn turn) {
    State state = turn.state();
    if (turn.event().side() != Side.SOURCE) {
      return Optional.of(
          Fault.silent(Invariant.DOCUMENT, "A move is done on {from}, where the user leaves."));
    }
    if (!state.source().hasAccount()) {
      return Optional.of(Fault.silent(Invariant.ACCOUNT, "{user} has no account on {from}."));
    }
    if (!state.has(Mark.MOVEUSER_USABLE)) {
      return Optional.of(
          Fault.silent(
              Invariant.MOVEUSER_VERSION,
              "The MOVEUSER.EXE at hand is older than 3.2.8 and was not replaced at {from}."));
    }
    if (state.source().signedOn()) {
      return Optional.of(stillSignedOn(Side.SOURCE));
    }
    if (turn.known().messageFile() && !state.source().hasFileOnServer()) {
      return Optional.of(MessageFiles.notOnServer(state.source()));
    }
    return Mailbags.broken(state, failure(turn.event())).or(() -> Calendars.unready(state));
  }

  private static String failure(Event event) {
    return event.action() == Action.EXPORT_MMU ? Fault.EXPORT_FAILED : Fault.MOVING_FAILED;
  }

  /** What holds at the destination whenever MOVEUSER.EXE makes an account there. */
  private static Optional<Fault> arriving(Turn turn) {
    if (turn.state().destination().hasAccount()) {
      return Optional.of(
          new Fault(
              Invariant.NAME_FREE, "{user} already has an account on {to}.", Fault.NAME_TAKEN));
    }
    Support support = turn.known().support();
    return support.dec().or(support::receiving);
  }

  private static Optional<Fault> drives(World world) {
    for (Side side : Side.values()) {
      Fact drive = side == Side.SOURCE ? Fact.SOURCE_DRIVE : Fact.DESTINATION_DRIVE;
      if (!world.is(drive)) {
        return Optional.of(
            Fault.silent(
                Invariant.DRIVES, side.place() + " is on no MS-DOS drive of the workstation."));
      }
    }
    return Optional.empty();
  }

  /**
   * The safe-move predicate (M11). A message file that holds the destination's default password
   * stays open to a recover there, so such a move is judged by the sign-on that follows.
   */
  private static Optional<Fault> unsafe(Turn turn, boolean keeps) {
    Site source = turn.state().source();
    Password atDestination = turn.known().defaultPassword(Side.DESTINATION);
    boolean curable =
        source.file().filter(file -> file.password().agreesWith(atDestination)).isPresent();
    if (!turn.known().messageFile() || curable) {
      return Optional.empty();
    }
    if (!keeps) {
      return Optional.of(
          new Fault(
              Invariant.PASSWORD_KEPT,
              "This method does not carry the password along while enhanced security is off at"
                  + " {from}; a recover at {to} would then lock {user} out.",
              Fault.WRONG_PASSWORD));
    }
    return source.passwordsAgree()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                Invariant.PASSWORDS_AGREE,
                "The password was changed and {user} has not signed on with the Windows client"
                    + " since; the move changes the hexid too, and then neither agrees.",
                Fault.NOT_A_VALID_USER));
  }

  static Fault stillSignedOn(Side side) {
    return Fault.silent(
        Invariant.SIGNED_OUT,
        "{user} may be signed on to " + side.place() + "; MOVEUSER.EXE does not notice that.");
  }
}
