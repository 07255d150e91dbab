package org.moveplan.domain.situation;

/** Whether the record of a user's password changes is complete enough to prove anything. */
public enum History {
  COMPLETE,
  OPEN
}
