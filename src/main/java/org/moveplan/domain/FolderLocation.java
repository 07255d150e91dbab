package org.moveplan.domain;

/** Where a user of the MS-DOS or Macintosh client keeps private folders (Q99419). */
public enum FolderLocation implements Token {
  SERVER,
  LOCAL,
  NONE,
  UNKNOWN,
  /** Nothing was written. */
  UNSTATED
}
