package org.moveplan.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates and times in the one form that is allowed, ISO 8601 without a zone. */
final class Dates {

  private static final Pattern FORM =
      Pattern.compile(
          "([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?)?");

  private Dates() {}

  /** The moment written as {@code text}, or nothing if it is no date or an impossible one. */
  static Optional<Moment> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      if (matcher.group(4) == null) {
        return Optional.of(Moment.on(day));
      }
      LocalDateTime time = day.atTime(number(matcher, 4), number(matcher, 5), seconds(matcher));
      return Optional.of(Moment.at(time));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int seconds(Matcher matcher) {
    return matcher.group(6) == null ? 0 : number(matcher, 6);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
