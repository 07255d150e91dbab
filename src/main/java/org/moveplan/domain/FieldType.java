package org.moveplan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What may be written as the value of a field. The request reader turns source text into values
 * with it, the JSON Schema and the reference are made from it.
 *
 * @param <T> the Java type of the value
 */
public sealed interface FieldType<T> {

  /** What a value looks like, as the end of a sentence: "must be ...". */
  String expectation();

  /** A value that is written as one scalar. */
  sealed interface Scalar<T> extends FieldType<T> {

    /** Reads a scalar as it stands in the source, or nothing if it is not a legal value. */
    Optional<T> parse(String text);

    /** The words that are legal, for "did you mean"; empty if the value is free. */
    default List<String> words() {
      return List.of();
    }
  }

  /** A name of at most {@code longest} characters, kept as written. */
  record Name(int longest) implements Scalar<String> {
    @Override
    public Optional<String> parse(String text) {
      return Names.isBlank(text) || text.length() > longest ? Optional.empty() : Optional.of(text);
    }

    @Override
    public String expectation() {
      return "a name of 1 to " + longest + " characters";
    }
  }

  /** Free text of at most {@code longest} characters. */
  record Text(int longest) implements Scalar<String> {
    @Override
    public Optional<String> parse(String text) {
      return text.length() > longest ? Optional.empty() : Optional.of(text);
    }

    @Override
    public String expectation() {
      return "text of at most " + longest + " characters";
    }
  }

  /**
   * {@code yes}, {@code no} or {@code unknown}; {@code true} and {@code false} are accepted too.
   */
  record YesNo() implements Scalar<Answer> {
    @Override
    public Optional<Answer> parse(String text) {
      return switch (text) {
        case "yes", "true" -> Optional.of(Answer.YES);
        case "no", "false" -> Optional.of(Answer.NO);
        case "unknown" -> Optional.of(Answer.UNKNOWN);
        default -> Optional.empty();
      };
    }

    @Override
    public List<String> words() {
      return List.of("yes", "no", "unknown", "true", "false");
    }

    @Override
    public String expectation() {
      return "yes, no or unknown";
    }
  }

  /** {@code yes}, {@code no}, {@code unknown} or a date, which means yes. */
  record YesNoOrDate() implements Scalar<Answer> {
    @Override
    public Optional<Answer> parse(String text) {
      Optional<Answer> answer = new YesNo().parse(text);
      return answer.isPresent() ? answer : Dates.parse(text).map(moment -> Answer.YES);
    }

    @Override
    public List<String> words() {
      return new YesNo().words();
    }

    @Override
    public String expectation() {
      return "yes, no, unknown or a date such as 1996-03-01";
    }
  }

  /** One constant of an enumeration. */
  record Choice<E extends Enum<E> & Token>(List<E> choices) implements Scalar<E> {
    public Choice {
      choices = List.copyOf(choices);
    }

    @Override
    public Optional<E> parse(String text) {
      return choices.stream().filter(choice -> choice.token().equals(text)).findFirst();
    }

    @Override
    public List<String> words() {
      return choices.stream().map(Token::token).toList();
    }

    @Override
    public String expectation() {
      return "one of " + String.join(", ", words());
    }
  }

  /** A date or a date with a time of day; {@code never} or {@code unknown} if they are allowed. */
  record When(boolean never, boolean unknown) implements Scalar<Moment> {
    @Override
    public Optional<Moment> parse(String text) {
      if (unknown && text.equals("unknown")) {
        return Optional.of(Moment.UNKNOWN);
      }
      return never && text.equals("never") ? Optional.of(Moment.NEVER) : Dates.parse(text);
    }

    @Override
    public List<String> words() {
      List<String> words = new ArrayList<>();
      if (never) {
        words.add("never");
      }
      if (unknown) {
        words.add("unknown");
      }
      return List.copyOf(words);
    }

    @Override
    public String expectation() {
      return "a date such as 1996-03-01 or 1996-03-01T14:30"
          + (never ? ", never" : "")
          + (unknown ? " or unknown" : "");
    }
  }

  /** A whole number in a range, or {@code unknown}, which means {@code fallback}. */
  record Count(int least, int most, int fallback) implements Scalar<Integer> {
    @Override
    public Optional<Integer> parse(String text) {
      if (text.equals("unknown")) {
        return Optional.of(fallback);
      }
      if (!text.matches("[0-9]{1,9}")) {
        return Optional.empty();
      }
      int value = Integer.parseInt(text);
      return value < least || value > most ? Optional.empty() : Optional.of(value);
    }

    @Override
    public List<String> words() {
      return List.of("unknown");
    }

    @Override
    public String expectation() {
      return "a whole number from " + least + " to " + most + " or unknown";
    }
  }

  /** A whole number from 0 to {@code most}, or {@code unknown}, which is empty. */
  record Amount(long most) implements Scalar<OptionalLong> {
    @Override
    public Optional<OptionalLong> parse(String text) {
      if (text.equals("unknown")) {
        return Optional.of(OptionalLong.empty());
      }
      if (!text.matches("[0-9]{1,18}")) {
        return Optional.empty();
      }
      long value = Long.parseLong(text);
      return value > most ? Optional.empty() : Optional.of(OptionalLong.of(value));
    }

    @Override
    public List<String> words() {
      return List.of("unknown");
    }

    @Override
    public String expectation() {
      return "a whole number from 0 to " + most + " or unknown";
    }
  }

  /** A drive letter such as {@code M:}, {@code none} (also {@code null}) or {@code unknown}. */
  record Drive() implements Scalar<Answer> {
    @Override
    public Optional<Answer> parse(String text) {
      return switch (text) {
        case "none", "null", "~", "" -> Optional.of(Answer.NO);
        case "unknown" -> Optional.of(Answer.UNKNOWN);
        default -> text.matches("[A-Za-z]:?\\\\?") ? Optional.of(Answer.YES) : Optional.empty();
      };
    }

    @Override
    public List<String> words() {
      return List.of("none", "unknown");
    }

    @Override
    public String expectation() {
      return "a drive letter such as M:, none or unknown";
    }
  }

  /** The version of a program such as {@code 3.2.9}, or {@code unknown}. */
  record ProgramVersion() implements Scalar<ToolVersion> {
    @Override
    public Optional<ToolVersion> parse(String text) {
      return text.equals("unknown") ? Optional.of(ToolVersion.UNKNOWN) : ToolVersion.parse(text);
    }

    @Override
    public List<String> words() {
      return List.of("unknown");
    }

    @Override
    public String expectation() {
      return "a version such as 3.2.9 or unknown";
    }
  }

  /**
   * A sequence of different constants of an enumeration, at least one, or {@code unknown}, which
   * means {@code fallback}.
   */
  record Choices<E extends Enum<E> & Token>(Choice<E> each, Set<E> fallback)
      implements FieldType<Set<E>> {
    public Choices {
      fallback = Set.copyOf(fallback);
    }

    @Override
    public String expectation() {
      return "a list such as ["
          + each.words().get(0)
          + "] of "
          + String.join(", ", each.words())
          + ", or unknown";
    }
  }

  /**
   * A sequence of different names, which may be empty, or {@code unknown}, which is like nothing
   * written. Names are different if {@link org.moveplan.domain.Names#key} is.
   */
  record NameList(Name each) implements FieldType<List<String>> {
    @Override
    public String expectation() {
      return "a list such as [one, another] of names of 1 to "
          + each.longest()
          + " characters, or unknown";
    }
  }

  /**
   * A sequence of mappings of {@code fields}, which may be empty, or {@code unknown}, which is like
   * nothing written. If the mappings have a {@code name}, no two have the same. If they have a
   * {@code start} and an {@code end}, each ends after it starts and before the next one starts.
   *
   * @param fields the fields of each mapping; none of them is a list of mappings itself
   * @param example one mapping, as it is written
   */
  record Entries(FieldSet fields, String example) implements FieldType<List<Facts>> {

    /** The field {@code name} of each mapping, if that is required. */
    public Optional<Field<?>> identity() {
      return fields.fields().stream()
          .filter(field -> field.path().equals("name") && field.required())
          .findFirst();
    }

    /** The field {@code start} or {@code end} of each mapping, if those are required times. */
    public Optional<Field<Moment>> time(String path) {
      return fields.fields().stream()
          .filter(field -> field.path().equals(path) && field.required())
          .filter(field -> field.type() instanceof When)
          .map(Entries::timed)
          .findFirst();
    }

    @SuppressWarnings("unchecked") // a field of a time holds a time
    private static Field<Moment> timed(Field<?> field) {
      return (Field<Moment>) field;
    }

    @Override
    public String expectation() {
      return "a list such as [" + example + "], or unknown";
    }
  }

  /**
   * A sequence of password changes, each a mapping of {@code type} and {@code at}, or {@code
   * unknown}.
   */
  record Events() implements FieldType<List<PasswordEvent>> {
    @Override
    public String expectation() {
      return "a list of password changes such as [{type: dos-change, at: 1996-03-01}], or unknown";
    }
  }
}
