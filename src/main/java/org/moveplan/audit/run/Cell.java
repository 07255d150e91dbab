package org.moveplan.audit.run;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * A fact with its attributes at hand.
 *
 * @param fact the fact
 * @param values its attributes that have a closed list of values, by name
 */
public record Cell(Object fact, Map<String, Enum<?>> values) {

  static Cell of(Object fact) {
    Map<String, Enum<?>> values = new HashMap<>();
    for (RecordComponent attribute : fact.getClass().getRecordComponents()) {
      if (attribute.getType().isEnum()) {
        try {
          values.put(attribute.getName(), (Enum<?>) attribute.getAccessor().invoke(fact));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return new Cell(fact, values);
  }

  Enum<?> value(String attribute) {
    return values.get(attribute);
  }
}
