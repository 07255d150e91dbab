package org.moveplan.domain.situation;

/** On which postoffices the default password is known to be the one that the message file holds. */
public enum Coincidence {
  NOWHERE,
  SOURCE,
  SOURCE_AND_DESTINATION
}
