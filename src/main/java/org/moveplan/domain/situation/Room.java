package org.moveplan.domain.situation;

/** Whether there is room for what arrives. */
public enum Room {
  FREE,
  /** There is, but not for many more. */
  TIGHT,
  /** Those who come before this move take all that is left. */
  FULL,
  UNKNOWN
}
