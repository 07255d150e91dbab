package org.moveplan.domain;

/** Where ACCESS3.GLB says that a user's message file is kept. */
public enum MmfLocation implements Token {
  SERVER,
  LOCAL,
  NONE,
  UNKNOWN,
  /** Nothing was written. */
  UNSTATED
}
