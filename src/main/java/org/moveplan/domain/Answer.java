package org.moveplan.domain;

/** What is known about a yes-or-no fact. */
public enum Answer {
  YES,
  NO,
  UNKNOWN,
  /** Nothing was written; the field's documentation says what that means. */
  UNSTATED;

  /** Turns a boolean into {@link #YES} or {@link #NO}. */
  public static Answer of(boolean value) {
    return value ? YES : NO;
  }

  /** This answer, with {@code silence} in the place of {@link #UNSTATED}. */
  public Answer or(Answer silence) {
    return this == UNSTATED ? silence : this;
  }
}
