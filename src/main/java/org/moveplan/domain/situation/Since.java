package org.moveplan.domain.situation;

/** How a kind of password change on record stands to the last Windows sign-on on record. */
public enum Since {
  /** There is none on record. */
  NONE,
  /** Every one is certainly older than the sign-on. */
  BEFORE,
  /** One is certainly younger than the sign-on. */
  AFTER,
  /** The order cannot be told. */
  UNCLEAR
}
