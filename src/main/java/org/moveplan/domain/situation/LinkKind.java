package org.moveplan.domain.situation;

/** What a {@link Link} leads to. */
public enum LinkKind {
  /** A group that has the mover as a local member. */
  GROUP,
  /** A group that has the mover as a member from another postoffice. */
  FOREIGN_GROUP,
  /** A group of the destination with the name of one that has the mover as a local member. */
  COUNTERPART,
  /** The mover's own address in the address list of another postoffice. */
  EXTERNAL_ENTRY,
  /**
   * The address list of a postoffice that lists no entry of the mover, although a group there has
   * the mover as a member.
   */
  FOREIGN_LIST,
  /** A shared folder that the mover owns. */
  SHARED_FOLDER,
  /** A group folder that the mover owns. */
  GROUP_FOLDER,
  /** A user who has access to the mover's calendar. */
  GRANTEE,
  /** A user whose calendar the mover has access to. */
  GRANTOR,
  /** The mover's assistant in Schedule+. */
  ASSISTANT,
  /** A user whose assistant the mover is. */
  PRINCIPAL
}
