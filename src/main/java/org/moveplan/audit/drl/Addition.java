package org.moveplan.audit.drl;

import java.util.List;

/**
 * What a rule adds: {@code insert( new Type( arguments ) );}.
 *
 * @param type the simple name of its type
 * @param arguments what it is made of
 * @param span where the name of the type stands
 */
public record Addition(String type, List<Operand> arguments, Span span) {

  public Addition {
    arguments = List.copyOf(arguments);
  }
}
