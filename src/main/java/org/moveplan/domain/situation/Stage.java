package org.moveplan.domain.situation;

/** How far a user's move has come before the plan starts. */
public enum Stage {
  /** The account has not been moved. */
  HOME,
  /** The account has not been moved, and is not on the source postoffice either. */
  GONE,
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
