package org.moveplan.domain.situation;

/** A place, seen from a move. */
public enum Where {
  SOURCE,
  DESTINATION,
  /** A third postoffice. */
  ELSEWHERE,
  UNKNOWN
}
