package org.moveplan.replay;

/**
 * A password, known only by where it came from. No two of them are equal; where two could coincide,
 * the model takes them as different, because a coincidence can only open a message file.
 */
enum Password {
  /** What the message file held when the plan was made. */
  OLD,
  /** What the account held when the plan was made, if that is not what the message file held. */
  CURRENT,
  /** The default password of the source, and of the destination where both are the same. */
  SOURCE_DEFAULT,
  DESTINATION_DEFAULT,
  /** What the message file held when a backup of it was made. */
  BACKED_UP,
  /** What the user chose in the Windows client while the plan was carried out. */
  CHOSEN,
  /** A password that a move did not carry along (Q101754); nobody can type it (gap G-01). */
  LOST;

  /** Whether a person who types this password is let in where {@code other} is stored. */
  boolean agreesWith(Password other) {
    return this != LOST && this == other;
  }
}
