package org.moveplan.domain.situation;

/** Whether a move waits, through others, for itself, and how far that has got. */
public enum Circle {
  /** It does not. */
  NONE,
  /** It does; who can leave by file breaks the circle. */
  MET,
  /** It cannot leave by file, and goes in the wave of those of its circle who can. */
  JOINED,
  /** Even so it waits still. */
  STUCK
}
