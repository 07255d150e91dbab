package org.moveplan.domain.situation;

/** Whom a step serves. */
public enum Scope {
  /** One user's move. */
  MOVE,
  /** Every move of the wave that has this postoffice in this role; the step appears once. */
  POSTOFFICE
}
