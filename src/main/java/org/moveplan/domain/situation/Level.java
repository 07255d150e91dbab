package org.moveplan.domain.situation;

/** Whether a program is at least the version that mended the fault in question. */
public enum Level {
  CURRENT,
  OLD,
  UNKNOWN
}
