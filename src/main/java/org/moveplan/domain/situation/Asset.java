package org.moveplan.domain.situation;

/** What movers compete for. */
public enum Asset {
  /** The user's mailbox name on a postoffice: one account can have it. */
  MAILBOX_NAME,
  /** The user's full name in the address list of a postoffice: one account can have it. */
  FULL_NAME,
  /** One of the local users that a postoffice can hold. */
  SLOT,
  /** Space on the volume of a postoffice; an amount of it is in per cent of the user's files. */
  SPACE,
  /** A directory entry on the NetWare volume of a postoffice. */
  DIRECTORY_ENTRY,
  /**
   * Space on the drive for .MMU files, in per cent of the user's files. Nobody is denied it: the
   * drive can be another one.
   */
  EXPORT_DRIVE
}
