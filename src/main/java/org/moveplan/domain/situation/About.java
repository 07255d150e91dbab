package org.moveplan.domain.situation;

/** What a piece of advice or a question is about; equal ones about the same thing appear once. */
public enum About {
  USER,
  SOURCE,
  DESTINATION,
  PLAN;

  /** The postoffice in that role. */
  static About of(Role role) {
    return role == Role.SOURCE ? SOURCE : DESTINATION;
  }
}
