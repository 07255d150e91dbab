package org.moveplan.audit.drl;

import java.lang.reflect.Constructor;
import java.util.List;

/**
 * A rule whose names have been looked up, ready to be reasoned about.
 *
 * @param rule the rule as it is written
 * @param matches its patterns
 * @param constructor makes what it adds
 * @param arguments what that is made of: texts, constants or names of variables
 */
public record Clause(
    Rule rule, List<Match> matches, Constructor<?> constructor, List<Argument> arguments) {

  public Clause {
    matches = List.copyOf(matches);
    arguments = List.copyOf(arguments);
  }

  /** A clause is equal to itself only, because comparing what it holds would take long. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return rule.name().hashCode();
  }

  /** A value that stands in the rule, or the variable whose value is taken. */
  public sealed interface Argument {

    /** A text or a constant. */
    record Value(Object value) implements Argument {}

    /** What a variable is bound to. */
    record Variable(String name) implements Argument {}
  }

  /** What it adds. */
  public Class<?> adds() {
    return constructor.getDeclaringClass();
  }
}
