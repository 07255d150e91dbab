package org.moveplan.domain.situation;

/** What at the destination has a name that the mover needs there, and is not a mover itself. */
public enum Taken {
  /** Nothing that is known. */
  NOTHING,
  /** A user has the mailbox name. */
  MAILBOX,
  /** A user has the full name. */
  FULL_NAME,
  /** A group has the name. */
  GROUP,
  /** An address of somebody else on another postoffice has the full name. */
  EXTERNAL
}
