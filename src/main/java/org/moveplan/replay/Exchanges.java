package org.moveplan.replay;

/**
 * Users who change places: each is deleted while an .MMU file is the only copy, which has to be
 * proven and approved before (Q129781, Q101754; silence G-18).
 */
final class Exchanges {

  private Exchanges() {}

  static Outcome verify(Turn turn) {
    return isExported(turn.state())
        ? turn.done(Mark.FILE_PROVEN)
        : turn.refused(Invariant.METHOD, "Nothing was exported that could be tried out.");
  }

  static Outcome approve(Turn turn) {
    return turn.state().has(Mark.FILE_PROVEN)
        ? turn.done(Mark.APPROVED)
        : turn.refused(
            Invariant.ORIGINALS, "Nobody has seen that the .MMU file of {user} is whole.");
  }

  /** Whether an .MMU file holds the user, and nothing has been imported from it yet. */
  static boolean isExported(State state) {
    return Parcel.mmuIn(state.parcel()).isPresent() && !state.destination().hasAccount();
  }

  /** Whether the account at the source may go although there is no other. */
  static boolean isSafe(State state) {
    return isExported(state) && state.has(Mark.FILE_PROVEN) && state.has(Mark.APPROVED);
  }
}
