package org.moveplan.domain.situation;

/** One of the two postoffices of a move. */
public enum Role {
  SOURCE,
  DESTINATION
}
