package org.moveplan.audit.trace;

import java.util.Optional;

/**
 * Something that the trace does not lead through.
 *
 * @param kind what is missing
 * @param subject the fact, rule or case
 * @param message in words
 * @param place where that is written; a plan has no places
 */
public record Gap(Kind kind, String subject, String message, Optional<Place> place) {

  /**
   * A place in a file of the rules.
   *
   * @param line from 1
   * @param column from 1
   */
  public record Place(String file, int line, int column) {}

  /** The kinds of gap; their codes never change. */
  public enum Kind {
    FACT_WITHOUT_RULE("MR0501"),
    FACT_NAMES_UNKNOWN_RULE("MR0502"),
    RULE_WITHOUT_FACT("MR0503"),
    RULE_CITES_UNKNOWN_ARTICLE("MR0504"),
    RULE_WITHOUT_CASE("MR0505"),
    RULE_IN_EVERY_CASE("MR0506"),
    CASE_NAMES_UNKNOWN_RULE("MR0507"),
    CASE_NEEDS_NO_RULE("MR0508"),
    PLAN_CITES_UNKNOWN_RULE("MR0509"),
    RULE_CITES_IDLE_ARTICLE("MR0510"),
    RULE_CITES_OTHER_SECTION("MR0511"),
    ARTICLE_WITHOUT_USE("MR0512");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The code as it is printed. */
    String id() {
      return id;
    }
  }
}
