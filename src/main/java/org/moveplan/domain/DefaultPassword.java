package org.moveplan.domain;

/**
 * Whether the password that ADMIN.EXE sets on this postoffice when it recovers a mailbox (Q118927)
 * is the one that all other postoffices marked {@link #SAME} set. The password itself is never
 * written.
 */
public enum DefaultPassword implements Token {
  SAME,
  DIFFERENT,
  UNKNOWN
}
