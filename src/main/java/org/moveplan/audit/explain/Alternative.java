package org.moveplan.audit.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldType;

/**
 * Another value that could be written for a field.
 *
 * @param <T> the type of the value
 * @param text the value as a list of users has it
 */
record Alternative<T>(Field<T> field, T value, String text) {

  private static final String LARGE = "1000000000";

  /** The values to try for {@code field}: every word it knows, and the ends of what it can be. */
  static <T> List<Alternative<T>> of(Field<T> field) {
    List<Alternative<T>> all = new ArrayList<>();
    if (field.type() instanceof FieldType.Scalar<T> scalar) {
      texts(scalar)
          .forEach(
              text ->
                  scalar
                      .parse(text)
                      .ifPresent(
                          value -> all.add(new Alternative<>(field, value, shown(field, text)))));
    } else if (field.type() instanceof FieldType.Choices<?> choices) {
      each(choices)
          .forEach(value -> all.add(cast(field, Set.of(value), "[" + value.token() + "]")));
    } else {
      all.add(cast(field, List.of(), "[]"));
    }
    return all;
  }

  private static String shown(Field<?> field, String text) {
    if (field.type() instanceof FieldType.Name) {
      return text + " (any free name)";
    }
    if (text.endsWith(":")) {
      return '"' + text + '"';
    }
    return text.isEmpty() ? "''" : text;
  }

  private static <E extends Enum<E> & org.moveplan.domain.Token> List<E> each(
      FieldType.Choices<E> choices) {
    return choices.each().choices();
  }

  /** The type of a field tells what its values are; the compiler cannot see that. */
  @SuppressWarnings("unchecked")
  private static <T> Alternative<T> cast(Field<T> field, Object value, String text) {
    return new Alternative<>(field, (T) value, text);
  }

  private static Stream<String> texts(FieldType.Scalar<?> type) {
    if (type instanceof FieldType.Name) {
      return Stream.of("Another");
    }
    if (type instanceof FieldType.Text) {
      return Stream.of("");
    }
    if (type instanceof FieldType.Drive) {
      return Stream.of("M:", "none");
    }
    if (type instanceof FieldType.ProgramVersion) {
      return Stream.of("3.2.9", "9.9", "3.0");
    }
    if (type instanceof FieldType.Count count) {
      return Stream.of(Integer.toString(count.least()), Integer.toString(count.most()));
    }
    if (type instanceof FieldType.Amount amount) {
      return Stream.of("0", amount.most() < 1_000_000_000L ? "" + amount.most() : LARGE);
    }
    if (type instanceof FieldType.When) {
      return Stream.of("never", "1996-12-31");
    }
    return type.words().stream().filter(word -> !word.matches("unknown|true|false"));
  }

  /** {@code facts} with this value written. */
  Facts in(Facts facts) {
    return facts.with(field, value);
  }

  /** Whether {@code facts} say so already. */
  boolean holdsIn(Facts facts) {
    return facts.get(field).equals(value);
  }
}
