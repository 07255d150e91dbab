package org.moveplan.domain.situation;

/**
 * What has one of the mover's names in the address list of the destination, besides a mailbox of
 * the same name and other movers. What comes first here is told first.
 */
public enum Listed {
  /** Nothing that is known. */
  NOTHING,
  /** A user of another mailbox name has the full name. */
  USER,
  /** A group has the mailbox name or the full name. */
  GROUP,
  /** An address of somebody else on another postoffice has the full name. */
  EXTERNAL
}
