package org.moveplan.replay;

import org.moveplan.domain.Move;

/**
 * A user whom a plan moves, with what many steps ask for.
 *
 * @param number from 0, in the order of the request
 * @param user the mailbox name
 * @param name the number of the mailbox name
 * @param fullName the number of the full name, less than 0 if it is not known
 */
record Mover(int number, Move move, String user, int name, int fullName, Post from, Post to) {

  static Mover of(int number, Move move, Spelling spelling) {
    String fullName = move.fullName();
    return new Mover(
        number,
        move,
        move.user(),
        spelling.names().of(move.user()),
        fullName.isEmpty() ? Numbering.NONE : spelling.names().of(fullName),
        spelling.post(move.from()),
        spelling.post(move.to()));
  }

  /** Who it is, in one number. */
  long holder() {
    return Spelling.holder(name, from);
  }
}
