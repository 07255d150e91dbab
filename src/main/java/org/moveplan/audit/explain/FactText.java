package org.moveplan.audit.explain;

import java.util.Collection;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.FieldSet;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.Moment;
import org.moveplan.domain.PasswordEvent;
import org.moveplan.domain.Token;
import org.moveplan.domain.ToolVersion;

/** Writes values as a list of users has them. */
final class FactText {

  private FactText() {}

  /** The value of a field of type {@code type}. */
  static String of(FieldType<?> type, Object value) {
    if (type instanceof FieldType.Entries entries && value instanceof Collection<?> all) {
      return list(all, each -> entry(entries.fields(), (Facts) each));
    }
    if (type instanceof FieldType.Drive && value instanceof Answer answer) {
      return switch (answer) {
        case YES -> "a drive letter";
        case NO -> "none";
        case UNKNOWN, UNSTATED -> "unknown";
      };
    }
    return of(value);
  }

  private static String of(Object value) {
    if (value instanceof Token token) {
      return token.token();
    }
    if (value instanceof Answer answer) {
      return answer.name().toLowerCase(Locale.ROOT);
    }
    if (value instanceof Moment moment) {
      return moment.written();
    }
    if (value instanceof OptionalLong amount) {
      return amount.isPresent() ? Long.toString(amount.getAsLong()) : "unknown";
    }
    if (value instanceof ToolVersion version) {
      return version.isKnown()
          ? version.numbers().stream().map(String::valueOf).collect(Collectors.joining("."))
          : "unknown";
    }
    if (value instanceof PasswordEvent event) {
      return "{type: " + event.type().token() + ", at: " + event.at().written() + "}";
    }
    if (value instanceof Collection<?> all) {
      return list(all, FactText::of);
    }
    return String.valueOf(value);
  }

  private static String list(Collection<?> all, java.util.function.Function<Object, String> each) {
    return all.stream().map(each).sorted().collect(Collectors.joining(", ", "[", "]"));
  }

  private static String entry(FieldSet fields, Facts facts) {
    return fields.fields().stream()
        .flatMap(
            field ->
                facts
                    .stated(field)
                    .map(value -> field.path() + ": " + of(field.type(), value))
                    .stream())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
