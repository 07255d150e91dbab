package org.moveplan.domain.situation;

/** How far a user's move has come before the plan starts. */
public enum Stage {
  /** The account is on the source postoffice only. */
  HOME,
  /** The account was deleted and is to be brought back; it is on neither postoffice. */
  DELETED,
  /** MOVEUSER.EXE has made the copy; nobody has seen it open at the destination. */
  COPIED,
  /** The copy has been opened at the destination. */
  SETTLED,
  /**
   * The account does not stay on the source postoffice of this entry, nor has it ever been there.
   */
  PASSING,
  /** Nobody knows whether the copy was made. */
  UNCLEAR
}
