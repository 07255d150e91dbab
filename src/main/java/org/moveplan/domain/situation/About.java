package org.moveplan.domain.situation;

/** What a piece of advice or a question is about; equal ones about the same thing appear once. */
public enum About {
  USER,
  SOURCE,
  DESTINATION,
  PLAN;

  /** The postoffice in that role. */
  static About of(Role role) {
    return switch (role) {
      case SOURCE -> SOURCE;
      case DESTINATION -> DESTINATION;
      case ELSEWHERE -> throw new IllegalArgumentException("Nothing is said of other postoffices.");
    };
  }
}
