package org.moveplan.audit.trace;

/**
 * Something that the trace does not lead through.
 *
 * @param kind what is missing
 * @param subject the fact, rule or case
 * @param message in words
 */
public record Gap(Kind kind, String subject, String message) {

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
    PLAN_CITES_UNKNOWN_RULE("MR0509");

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
