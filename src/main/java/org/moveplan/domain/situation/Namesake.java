package org.moveplan.domain.situation;

/** Whether another mover of the request has or takes the user's name at the destination. */
public enum Namesake {
  NONE,
  MAILBOX,
  FULL_NAME
}
