package org.moveplan.domain.situation;

/** Whether there is room for what arrives. */
public enum Room {
  FREE,
  /** Those who come before this move take all that is left. */
  FULL,
  UNKNOWN
}
