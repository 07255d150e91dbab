package org.moveplan.audit.drl;

import java.util.List;
import java.util.Optional;

/**
 * A fact that has to be there.
 *
 * @param variable the variable that the fact is bound to
 * @param type the simple name of its type
 * @param typeSpan where that stands
 * @param constraints what its attributes have to be
 * @param span where the pattern stands
 */
public record Pattern(
    Optional<String> variable,
    String type,
    Span typeSpan,
    List<Constraint> constraints,
    Span span) {

  public Pattern {
    constraints = List.copyOf(constraints);
  }
}
