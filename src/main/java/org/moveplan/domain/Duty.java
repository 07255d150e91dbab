package org.moveplan.domain;

/** What an account is for. */
public enum Duty implements Token {
  /** A person's mail. */
  USER,
  /** The administrator's own mailbox. */
  ADMINISTRATOR,
  /** The account with which Schedule+ itself is administered. */
  ADMINSCH,
  /** A room or a device whose calendar others book; it has no local copy (Q101540). */
  RESOURCE,
  UNKNOWN
}
