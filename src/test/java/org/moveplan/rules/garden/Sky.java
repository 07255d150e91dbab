package org.moveplan.rules.garden;

/** An attribute of facts that {@code NeedsTest} makes rules about. */
public enum Sky {
  BLUE,
  GREY,
  BLACK
}
