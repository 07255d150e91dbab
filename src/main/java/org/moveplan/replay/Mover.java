package org.moveplan.replay;

import org.moveplan.domain.Move;

/**
 * A user whom a plan moves, with the keys of the names, which many steps ask for.
 *
 * @param number from 0, in the order of the request
 * @param key who it is
 * @param to the destination, as {@link Spelling#key}
 * @param fullName the full name as {@link Spelling#key}, empty if it is not known
 */
record Mover(int number, Move move, MoveKey key, String to, String fullName) {

  static Mover of(int number, Move move, Spelling spelling) {
    return new Mover(
        number, move, spelling.key(move), spelling.key(move.to()), spelling.key(move.fullName()));
  }

  /** The source, as {@link Spelling#key}. */
  String from() {
    return key.from();
  }
}
