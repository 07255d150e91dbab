package org.moveplan.domain.situation;

/** What is worth knowing; the text may hold places for names as in {@link Blocker}. */
public record Advice(About about, String message) implements Derived {

  /** Advice about the postoffice in that role; {@code {postoffice}} stands for its name. */
  public Advice(Role role, String message) {
    this(About.of(role), message);
  }
}
