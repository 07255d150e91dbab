package org.moveplan.audit.trace;

import java.util.Arrays;
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
    FACT_WITHOUT_RULE("MR0501", "a fact with neither a rule nor a reason for none"),
    FACT_NAMES_UNKNOWN_RULE("MR0502", "a fact that names a rule that there is not"),
    RULE_WITHOUT_FACT("MR0503", "a rule that rests on no fact of any article"),
    RULE_CITES_UNKNOWN_ARTICLE(
        "MR0504", "a rule that cites an article that articles.yaml does not have"),
    RULE_WITHOUT_CASE("MR0505", "a rule without which every case comes out the same"),
    RULE_IN_EVERY_CASE("MR0506", "a rule that no case keeps out"),
    CASE_NAMES_UNKNOWN_RULE("MR0507", "a rule that cases.yaml names and that there is not"),
    CASE_NEEDS_NO_RULE("MR0508", "a case that comes out the same whichever rule is gone"),
    PLAN_CITES_UNKNOWN_RULE("MR0509", "a rule that the plan cites and that there is not"),
    RULE_CITES_IDLE_ARTICLE(
        "MR0510", "a rule that cites an article which bears none of the rule's facts"),
    RULE_CITES_OTHER_SECTION(
        "MR0511", "a rule that cites a section in which none of its facts stands"),
    ARTICLE_WITHOUT_USE("MR0512", "an article without a fact that nothing cites"),
    PLAN_WITHOUT_RULE("MR0513", "a step of the plan that cites no rule");

    private final String id;
    private final String title;

    Kind(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /** The kind with this code. */
    public static Optional<Kind> of(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id.equalsIgnoreCase(id)).findFirst();
    }

    /** What the code stands for, in one line. */
    public String title() {
      return title;
    }

    /** The code as it is printed. */
    public String id() {
      return id;
    }
  }
}
