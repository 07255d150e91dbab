package org.moveplan.domain;

/** How a message file is stored (Q105106). */
public enum Encryption implements Token {
  /** Readable by every Windows client. */
  HIGHEST,
  /** Readable by the client of Windows for Workgroups only. */
  DOUBLESPACE,
  UNKNOWN,
  /** Nothing was written. */
  UNSTATED
}
