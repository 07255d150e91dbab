package org.moveplan.domain.situation;

/** A postoffice, seen from a move. */
public enum Role {
  SOURCE,
  DESTINATION,
  /** Where the group, folder or user is that a step deals with; for steps with a link only. */
  ELSEWHERE
}
