package org.moveplan.rules;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds out what {@code insert( new Type( ... ) );} inserts, by making it: once for every
 * combination of what its variables can be.
 */
final class InsertShape {

  private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"";
  private static final String ARGUMENT = "(?:" + TEXT + "|\\$?[\\w.]+)";
  private static final Pattern INSERT =
      Pattern.compile(
          "\\s*insert\\s*\\(\\s*new\\s+(?<type>\\w+)\\s*\\((?<arguments>\\s*|\\s*"
              + ARGUMENT
              + "\\s*(?:,\\s*"
              + ARGUMENT
              + "\\s*)*+)\\)\\s*\\)\\s*;\\s*");
  private static final Pattern ARGUMENTS = Pattern.compile(ARGUMENT);

  private InsertShape() {}

  /** Empty if {@code consequence} can insert anything. */
  static Optional<List<Shape>> read(
      Vocabulary vocabulary, String consequence, Map<String, Set<Object>> variables) {
    Matcher insert = INSERT.matcher(consequence);
    if (!insert.matches()) {
      return Optional.empty();
    }
    Optional<Class<?>> type = vocabulary.record(insert.group("type"));
    if (type.isEmpty()) {
      return Optional.empty();
    }
    List<Set<Object>> arguments = new ArrayList<>();
    Matcher argument = ARGUMENTS.matcher(insert.group("arguments"));
    while (argument.find()) {
      arguments.add(values(vocabulary, argument.group(), variables));
    }
    List<Shape> made =
        Combinations.of(arguments).stream()
            .map(values -> made(type.get(), values))
            .distinct()
            .toList();
    return Optional.of(made.isEmpty() ? List.of(Shape.any(type.get())) : made);
  }

  /** No value at all if it is not known. */
  private static Set<Object> values(
      Vocabulary vocabulary, String argument, Map<String, Set<Object>> variables) {
    if (argument.startsWith("\"")) {
      return Set.of(argument);
    }
    return vocabulary
        .constant(argument)
        .map(Set::of)
        .orElseGet(() -> variables.getOrDefault(argument, Set.of()));
  }

  private static Shape made(Class<?> type, Object[] arguments) {
    List<Constructor<?>> constructors =
        Stream.of(type.getConstructors())
            .<Constructor<?>>map(constructor -> constructor)
            .filter(constructor -> accepts(constructor.getParameterTypes(), arguments))
            .toList();
    if (constructors.size() != 1) {
      return Shape.any(type);
    }
    try {
      return Shape.of((Record) constructors.get(0).newInstance(arguments));
    } catch (ReflectiveOperationException e) {
      return Shape.any(type);
    }
  }

  private static boolean accepts(Class<?>[] types, Object[] arguments) {
    return types.length == arguments.length
        && IntStream.range(0, types.length).allMatch(i -> types[i].isInstance(arguments[i]));
  }
}
