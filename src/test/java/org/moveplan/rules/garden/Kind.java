package org.moveplan.rules.garden;

/** What is done. */
public enum Kind {
  WATER,
  DIG,
  REST
}
