package org.moveplan.rules;

import java.util.List;

/**
 * A fact that a session begins with.
 *
 * @param type the name of its class
 * @param values its attributes in the order of their declaration; what is missing at the end of the
 *     list can be anything
 */
public record Given(String type, List<Enum<?>> values) {

  /** Copies {@code values}. */
  public Given {
    values = List.copyOf(values);
  }
}
