package org.moveplan.audit.prove;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.moveplan.domain.Answer;
import org.moveplan.domain.ExternalAddressFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldSet;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.GroupFields;
import org.moveplan.domain.Moment;
import org.moveplan.domain.PasswordChange;
import org.moveplan.domain.PasswordEvent;
import org.moveplan.domain.ResidentFields;
import org.moveplan.domain.WindowFields;

/**
 * The values to try for a field: each of a closed list, and of others those that make a difference.
 */
final class FieldValues {

  static final List<Moment> MOMENTS =
      List.of(
          Moment.UNKNOWN,
          Moment.NEVER,
          Moment.on(LocalDate.of(1996, 2, 1)),
          Moment.at(LocalDateTime.of(1996, 2, 1, 9, 0)),
          Moment.on(LocalDate.of(1996, 2, 20)));
  private static final long[] AMOUNTS = {0L, 1L, 499L, 500L, 30_000_000L};
  private static final List<String> VERSIONS =
      List.of("unknown", "3.0", "3.2", "3.2.4", "3.2.8", "3.2.9", "3.2.17", "3.2.4085", "3.5");

  /** What programs showed, as administrators copy it from the screen. */
  private static final List<String> MESSAGES =
      List.of(
          "This account is not a valid user of this message file.",
          "The account is not a valid user of this message file.",
          "The mailbox name or password is incorrect.",
          "Your message file could not be found.",
          "Moving user 'jdoe' failed.",
          "Notice 28 Mailbox recovered.",
          "Notice 56",
          "[007]",
          "Out of paper.");

  private static final Map<String, List<String>> SPECIAL =
      Map.of("systemLogErrors", List.of("007"), "groups", List.of("Sales"));

  private FieldValues() {}

  /** The values for {@code field}. */
  @SuppressWarnings("unchecked") // each branch gives values of the type's own type
  static <T> List<T> of(Field<T> field) {
    return (List<T>) any(field);
  }

  private static List<?> any(Field<?> field) {
    FieldType<?> type = field.type();
    if (type instanceof FieldType.YesNo || type instanceof FieldType.YesNoOrDate) {
      return List.of(Answer.YES, Answer.NO, Answer.UNKNOWN);
    } else if (type instanceof FieldType.Drive) {
      return List.of(Answer.YES, Answer.NO, Answer.UNKNOWN);
    } else if (type instanceof FieldType.Choice<?> choice) {
      return choice.choices();
    } else if (type instanceof FieldType.Choices<?> choices) {
      return sets(choices.each().choices());
    } else if (type instanceof FieldType.When when) {
      return MOMENTS.stream()
          .filter(one -> when.never() || !one.equals(Moment.NEVER))
          .filter(one -> when.unknown() || !one.equals(Moment.UNKNOWN))
          .toList();
    } else if (type instanceof FieldType.Count count) {
      return Stream.of(count.least(), 1, count.fallback(), count.most())
          .filter(one -> one >= count.least() && one <= count.most())
          .distinct()
          .toList();
    } else if (type instanceof FieldType.Amount amount) {
      List<OptionalLong> amounts = new ArrayList<>(List.of(OptionalLong.empty()));
      LongStream.of(AMOUNTS)
          .map(one -> Math.min(one, amount.most()))
          .distinct()
          .forEach(one -> amounts.add(OptionalLong.of(one)));
      return List.copyOf(amounts);
    } else if (type instanceof FieldType.ProgramVersion version) {
      return VERSIONS.stream().flatMap(text -> version.parse(text).stream()).toList();
    } else if (type instanceof FieldType.Entries entries) {
      return entries(entries.fields());
    } else if (type instanceof FieldType.Events) {
      return Stream.concat(
              Stream.of(List.of()),
              Arrays.stream(PasswordChange.values())
                  .map(change -> List.of(new PasswordEvent(change, MOMENTS.get(2)))))
          .toList();
    } else if (type instanceof FieldType.Text) {
      return MESSAGES;
    }
    return names(field);
  }

  private static <E> List<Set<E>> sets(List<E> choices) {
    List<Set<E>> sets = new ArrayList<>(choices.stream().map(Set::of).toList());
    sets.add(Set.of(choices.get(0), choices.get(choices.size() - 1)));
    if (choices.size() > 2) {
      sets.add(Set.of(choices.get(0), choices.get(2)));
    }
    return sets;
  }

  private static List<?> names(Field<?> field) {
    if (field.type() instanceof FieldType.NameList) {
      List<String> one = SPECIAL.getOrDefault(field.path(), List.of("zoe@PO2"));
      return List.of(List.of(), one, List.of("ben"));
    }
    return List.of("jane2");
  }

  private static List<List<Facts>> entries(FieldSet fields) {
    Facts none = Facts.none(fields);
    if (fields.equals(GroupFields.ALL)) {
      Facts local =
          none.with(GroupFields.NAME, "Sales").with(GroupFields.LOCAL, List.of(Draft.USER));
      Facts mixed = local.with(GroupFields.EXTERNAL, List.of("zoe@PO2", "carl@PO3"));
      Facts foreign =
          none.with(GroupFields.NAME, "Ops")
              .with(GroupFields.LOCAL, List.of("ben"))
              .with(GroupFields.EXTERNAL, List.of(Draft.USER + "@" + Draft.SOURCE));
      return List.of(List.of(), List.of(local), List.of(mixed), List.of(foreign));
    }
    if (fields.equals(ResidentFields.ALL)) {
      Facts other = none.with(ResidentFields.USER, "ben").with(ResidentFields.FULL_NAME, "Ben X");
      return List.of(
          List.of(), List.of(other), List.of(none.with(ResidentFields.USER, Draft.USER)));
    }
    if (fields.equals(WindowFields.ALL)) {
      List<Facts> days =
          Stream.of(1, 2, 20)
              .map(day -> Moment.on(LocalDate.of(1996, 3, day)))
              .map(day -> none.with(WindowFields.START, day).with(WindowFields.END, day))
              .map(window -> window.with(WindowFields.MOVES, 1))
              .toList();
      return List.of(List.of(), days.subList(0, 1), days.subList(0, 2), days);
    }
    Facts entry = none.with(ExternalAddressFields.FULL_NAME, "jane2");
    return List.of(
        List.of(),
        List.of(entry.with(ExternalAddressFields.ADDRESS, "NET/PO1/jdoe")),
        List.of(entry.with(ExternalAddressFields.ADDRESS, "NET/PO3/carl")));
  }
}
