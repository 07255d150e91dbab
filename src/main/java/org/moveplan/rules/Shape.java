package org.moveplan.rules;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a fact can look like: its type and, where known, the constants that its enumerated
 * attributes can have. Read from the text of a rule, for each pattern (which facts it can match)
 * and for what it inserts (which facts it can make).
 *
 * @param type a record, so that no other type can be matched as one of these
 * @param constants by the name of an attribute; an attribute without an entry can be anything
 */
record Shape(Class<?> type, Map<String, Set<Object>> constants) {

  Shape {
    constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
  }

  /** A fact of which nothing but the type is known. */
  static Shape any(Class<?> type) {
    return new Shape(type, Map.of());
  }

  static Shape of(Object fact) throws ReflectiveOperationException {
    Map<String, Set<Object>> constants = new LinkedHashMap<>();
    for (RecordComponent attribute : fact.getClass().getRecordComponents()) {
      if (attribute.getAccessor().invoke(fact) instanceof Enum<?> constant) {
        constants.put(attribute.getName(), Set.of(constant));
      }
    }
    return new Shape(fact.getClass(), constants);
  }

  /** Whether a fact can have this shape and the other at once. */
  boolean meets(Shape other) {
    return type == other.type
        && constants.entrySet().stream()
            .allMatch(
                attribute -> {
                  Set<Object> others = other.constants.get(attribute.getKey());
                  return others == null || !Collections.disjoint(attribute.getValue(), others);
                });
  }

  /** Every fact of this shape; none if there are too many, or attributes that can be anything. */
  Set<Object> facts() {
    if (constants.size() < type.getRecordComponents().length) {
      return Set.of();
    }
    Set<Object> facts = new LinkedHashSet<>();
    List<Set<Object>> attributes = new ArrayList<>();
    for (RecordComponent attribute : type.getRecordComponents()) {
      attributes.add(constants.get(attribute.getName()));
    }
    try {
      for (Object[] values : Combinations.of(attributes)) {
        facts.add(canonical().newInstance(values));
      }
    } catch (ReflectiveOperationException e) {
      return Set.of();
    }
    return facts;
  }

  private Constructor<?> canonical() throws NoSuchMethodException {
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent attribute : type.getRecordComponents()) {
      types.add(attribute.getType());
    }
    return type.getConstructor(types.toArray(Class<?>[]::new));
  }
}
