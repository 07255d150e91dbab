package org.moveplan.replay;

import org.moveplan.domain.Answer;

/** Which answers to a question the request leaves open. */
enum Possible {
  YES,
  NO,
  EITHER;

  /** What {@code answer} leaves open, with {@code silence} for one that was not written. */
  static Possible of(Answer answer, Possible silence) {
    return switch (answer) {
      case YES -> YES;
      case NO -> NO;
      case UNKNOWN -> EITHER;
      case UNSTATED -> silence;
    };
  }

  static Possible of(boolean certain) {
    return certain ? YES : NO;
  }

  /** The opposite question's answer. */
  Possible not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case EITHER -> EITHER;
    };
  }

  /** {@link #EITHER} only if it matters, else what certainly holds. */
  Possible ifItMatters(boolean matters) {
    return this == EITHER && !matters ? NO : this;
  }
}
