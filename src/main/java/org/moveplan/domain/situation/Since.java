package org.moveplan.domain.situation;

/** How a kind of password change on record stands to something else on record. */
public enum Since {
  /** There is none on record. */
  NONE,
  /** Every one is certainly older. */
  BEFORE,
  /** One is certainly younger; whatever has a time is younger than what never happened. */
  AFTER,
  /** The order cannot be told. */
  UNCLEAR
}
