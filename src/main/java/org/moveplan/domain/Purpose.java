package org.moveplan.domain;

/** What a plan is for. */
public enum Purpose implements Token {
  MIGRATE,
  /** Filling a test postoffice with real data (Q127768). */
  TEST_COPY,
  /** Bringing accounts back from a restored postoffice (Q131999). */
  RESTORE,
  UNKNOWN
}
