package org.moveplan.rules.garden;

/** With what. */
public enum Tool {
  CAN,
  SPADE
}
