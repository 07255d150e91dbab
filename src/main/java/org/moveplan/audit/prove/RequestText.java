package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldSet;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.Moment;
import org.moveplan.domain.Move;
import org.moveplan.domain.PasswordEvent;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.Token;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.ToolVersion;
import org.moveplan.domain.UserFields;

/** Writes a request as a list of users in YAML that reads as the same request. */
final class RequestText {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
  private static final List<String> RESERVED =
      List.of("yes", "no", "true", "false", "null", "on", "off", "y", "n", "unknown", "none");

  private final StringBuilder text = new StringBuilder();
  private int drives;

  private RequestText() {}

  /** The text, its lines ended by LF. */
  static String of(Request request) {
    return new RequestText().write(request);
  }

  private String write(Request request) {
    mapping("policy:", "  ", PolicyFields.ALL, request.policy());
    mapping("tools:", "  ", ToolFields.ALL, request.tools());
    if (request.postoffices().values().stream().anyMatch(Postoffice::declared)) {
      text.append("postoffices:\n");
      for (Postoffice postoffice : request.postoffices().values()) {
        String name = "  " + name(postoffice.name()) + ":";
        if (!mapping(name, "    ", PostofficeFields.ALL, postoffice.facts())) {
          text.append(name).append(" {}\n");
        }
      }
    }
    text.append("users:\n");
    for (Move move : request.moves()) {
      int start = text.length();
      fields("    ", UserFields.ALL, move.facts());
      text.replace(start, start + 4, "  - ");
    }
    return text.toString();
  }

  private boolean mapping(String head, String indent, FieldSet fields, Facts facts) {
    int start = text.length();
    text.append(head).append('\n');
    int body = text.length();
    fields(indent, fields, facts);
    if (text.length() == body) {
      text.setLength(start);
      return false;
    }
    return true;
  }

  private void fields(String indent, FieldSet fields, Facts facts) {
    List<String> groups = new ArrayList<>();
    for (Field<?> field : fields.fields()) {
      int dot = field.path().indexOf('.');
      if (dot < 0) {
        line(indent, field.path(), field, facts);
      } else if (!groups.contains(field.path().substring(0, dot))) {
        String group = field.path().substring(0, dot);
        groups.add(group);
        group(indent, group, fields, facts);
      }
    }
  }

  private void group(String indent, String group, FieldSet fields, Facts facts) {
    int start = text.length();
    text.append(indent).append(group).append(":\n");
    int body = text.length();
    for (Field<?> field : fields.fields()) {
      if (field.path().startsWith(group + ".")) {
        line(indent + "  ", field.path().substring(group.length() + 1), field, facts);
      }
    }
    if (text.length() == body) {
      text.setLength(start);
    }
  }

  private <T> void line(String indent, String key, Field<T> field, Facts facts) {
    facts
        .stated(field)
        .filter(value -> !isEmptySet(field, value))
        .ifPresent(
            value ->
                text.append(indent)
                    .append(key)
                    .append(": ")
                    .append(value(field.type(), value))
                    .append('\n'));
  }

  /** A list of choices has at least one; without any it is not written. */
  private static boolean isEmptySet(Field<?> field, Object value) {
    return field.type() instanceof FieldType.Choices<?>
        && value instanceof Collection<?> all
        && all.isEmpty();
  }

  private String value(FieldType<?> type, Object value) {
    if (type instanceof FieldType.Drive && value == Answer.YES) {
      return "\"" + (char) ('M' + drives++ % 13) + ":\"";
    }
    if (type instanceof FieldType.Drive && value == Answer.NO) {
      return "none";
    }
    if (type instanceof FieldType.Entries entries && value instanceof Collection<?> all) {
      return list(all, each -> entry(entries.fields(), (Facts) each));
    }
    return scalar(value);
  }

  private static String scalar(Object value) {
    if (value instanceof Token token) {
      return token.token().matches("[0-9.]+") ? '"' + token.token() + '"' : token.token();
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
          ? version.numbers().stream()
              .map(String::valueOf)
              .collect(Collectors.joining(".", "\"", "\""))
          : "unknown";
    }
    if (value instanceof PasswordEvent event) {
      return "{type: " + event.type().token() + ", at: " + event.at().written() + "}";
    }
    if (value instanceof Collection<?> all) {
      return list(all, RequestText::scalar);
    }
    return value instanceof Integer ? value.toString() : name(String.valueOf(value));
  }

  private static String list(Collection<?> all, Function<Object, String> each) {
    List<String> texts = new ArrayList<>(all.stream().map(each).toList());
    if (!(all instanceof List<?>)) {
      texts.sort(null);
    }
    return texts.stream().collect(Collectors.joining(", ", "[", "]"));
  }

  private String entry(FieldSet fields, Facts facts) {
    return fields.fields().stream()
        .flatMap(
            field ->
                facts
                    .stated(field)
                    .map(value -> field.path() + ": " + value(field.type(), value))
                    .stream())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** A name as it is, or quoted where YAML would take it for something else. */
  static String name(String name) {
    if (PLAIN.matcher(name).matches() && !RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
      return name;
    }
    return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
