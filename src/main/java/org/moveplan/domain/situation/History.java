package org.moveplan.domain.situation;

/** How much of what happened to a user's password the request has on record. */
public enum History {
  /** The list of all changes. */
  LISTED,
  /** No list, but when ADMIN.EXE last recovered it, or that it never did. */
  RECOVERY,
  /** Neither. */
  NONE
}
