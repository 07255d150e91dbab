package org.moveplan.domain;

/** The part that a postoffice has in Directory Synchronization (Q96060). */
public enum DirSyncRole implements Token {
  SERVER,
  REQUESTOR,
  /** It takes no part. */
  NONE,
  UNKNOWN
}
