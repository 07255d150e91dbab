package org.moveplan.domain.situation;

/** How a move stands to the maintenance windows that the policy names. */
public enum Timing {
  /** There is a window for everything, or the policy names none. */
  FITS,
  /** All windows are taken up by other moves. */
  LATE,
  /** There is a window for the move, but none that is late enough to delete the old account. */
  DELETION_LATE
}
