package org.moveplan.audit.drl;

import java.util.List;
import java.util.Optional;

/**
 * What a pattern says of an attribute.
 *
 * @param variable the variable that the attribute is bound to
 * @param attribute the name of the attribute
 * @param sign how it is compared; {@code NONE} if it is only bound
 * @param operands what it is compared with
 * @param span where it stands
 */
public record Constraint(
    Optional<String> variable, String attribute, Sign sign, List<Operand> operands, Span span) {

  /** Ways to compare. */
  public enum Sign {
    NONE(""),
    IS("=="),
    IS_NOT("!="),
    IN("in"),
    NOT_IN("not in");

    private final String text;

    Sign(String text) {
      this.text = text;
    }

    /** As it is written. */
    public String text() {
      return text;
    }

    /** The way that holds exactly when this one does not. */
    public Sign opposite() {
      return switch (this) {
        case NONE -> NONE;
        case IS -> IS_NOT;
        case IS_NOT -> IS;
        case IN -> NOT_IN;
        case NOT_IN -> IN;
      };
    }

    /** Whether it asks for the constants that it names, and not for the others. */
    boolean isPositive() {
      return this == IS || this == IN;
    }

    boolean takesList() {
      return this == IN || this == NOT_IN;
    }
  }

  public Constraint {
    operands = List.copyOf(operands);
  }
}
