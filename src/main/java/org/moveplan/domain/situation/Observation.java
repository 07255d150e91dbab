package org.moveplan.domain.situation;

/** What somebody must look up; the text may hold places for names as in {@link Blocker}. */
public record Observation(About about, String question) implements Derived {

  /** A question about the postoffice in that role; {@code {postoffice}} stands for its name. */
  public Observation(Role role, String question) {
    this(About.of(role), question);
  }
}
