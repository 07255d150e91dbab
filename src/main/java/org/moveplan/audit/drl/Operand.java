package org.moveplan.audit.drl;

/** What an attribute is compared with, or what is handed to the thing that is added. */
public sealed interface Operand {

  /** Where it stands. */
  Span span();

  /** A constant such as {@code Stage.HOME}. */
  record Constant(String type, String name, Span span) implements Operand {}

  /** A variable such as {@code $role}. */
  record Variable(String name, Span span) implements Operand {}

  /** A whole number. */
  record Amount(int value, Span span) implements Operand {}

  /** A text, without quotes and escapes. */
  record Text(String value, Span span) implements Operand {}
}
