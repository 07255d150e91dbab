package org.moveplan.rules.garden;

import java.util.Optional;

/** A fact that rules add. */
public record Chore(Kind kind, Sky under, Optional<Weather> because) {

  /** The chore that a tool is for. */
  public Chore(Tool tool, Sky under) {
    this(tool == Tool.CAN ? Kind.WATER : Kind.DIG, under, Optional.empty());
  }

  /** A chore for a reason. */
  public Chore(Kind kind, Weather because) {
    this(kind, because.sky(), Optional.of(because));
  }

  /** A chore under a blue sky. */
  public Chore(Kind kind, String remark) {
    this(kind, Sky.BLUE, Optional.empty());
  }
}
