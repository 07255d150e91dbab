package org.moveplan.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When something last happened: at some time between two instants, never, or at a time nobody
 * knows. A date without a time of day spans the whole day, so that two events of one day have no
 * order (gap G-31). Times are the server's local time; there is no zone in them.
 *
 * @param kind whether there is a time at all
 * @param earliest the earliest instant it can have been; {@link LocalDateTime#MIN} unless {@code
 *     AT}
 * @param latest the latest instant it can have been, inclusive; as {@code earliest} if it is exact
 */
public record Moment(Kind kind, LocalDateTime earliest, LocalDateTime latest) {

  /** Whether something happened at a known time. */
  public enum Kind {
    AT,
    NEVER,
    UNKNOWN,
    /** Nothing was written. */
    UNSTATED
  }

  public static final Moment NEVER = timeless(Kind.NEVER);
  public static final Moment UNKNOWN = timeless(Kind.UNKNOWN);
  public static final Moment UNSTATED = timeless(Kind.UNSTATED);

  private static Moment timeless(Kind kind) {
    return new Moment(kind, LocalDateTime.MIN, LocalDateTime.MIN);
  }

  /** A moment known to the second. */
  public static Moment at(LocalDateTime time) {
    return new Moment(Kind.AT, time, time);
  }

  /** A moment of which only the day is known. */
  public static Moment on(LocalDate day) {
    return new Moment(Kind.AT, day.atStartOfDay(), day.plusDays(1).atStartOfDay().minusNanos(1));
  }

  /** As it is written, without seconds where there are none; empty if the time is not known. */
  public String text() {
    if (!isKnown()) {
      return "";
    }
    return earliest.equals(latest) ? earliest.toString() : earliest.toLocalDate().toString();
  }

  /** As it is written in a list of users: {@link #text}, {@code never} or {@code unknown}. */
  public String written() {
    if (isKnown()) {
      return text();
    }
    return kind == Kind.NEVER ? "never" : "unknown";
  }

  /** Whether the time is known. */
  public boolean isKnown() {
    return kind == Kind.AT;
  }

  /** Whether this certainly happened after {@code other}; never when either time is not known. */
  public boolean isCertainlyAfter(Moment other) {
    return isKnown() && other.isKnown() && earliest.isAfter(other.latest);
  }
}
