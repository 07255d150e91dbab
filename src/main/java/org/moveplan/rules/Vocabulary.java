package org.moveplan.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The types that a rule file imports, by their simple names. */
final class Vocabulary {

  private final Map<String, Class<?>> types = new HashMap<>();

  Vocabulary(Collection<String> imports) {
    imports.forEach(name -> load(name).ifPresent(type -> types.put(type.getSimpleName(), type)));
  }

  /** No class for a star, or for a type that is nested or declared by rules. */
  private static Optional<Class<?>> load(String name) {
    try {
      return Optional.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  Optional<Class<?>> record(String name) {
    return Optional.<Class<?>>ofNullable(types.get(name)).filter(Class::isRecord);
  }

  /** The constant that {@code text} names, such as {@code Stage.HOME}. */
  Optional<Object> constant(String text) {
    int dot = text.indexOf('.');
    Class<?> type = dot < 0 ? null : types.get(text.substring(0, dot));
    if (type == null || !type.isEnum()) {
      return Optional.empty();
    }
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(text.substring(dot + 1))) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
