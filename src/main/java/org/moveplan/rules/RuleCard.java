package org.moveplan.rules;

import java.util.List;

/**
 * What a rule says of itself.
 *
 * @param id the first word of the rule's name, such as {@code Q117650-2}
 * @param title the rest of the name
 * @param article the article that demands the rule
 * @param also further articles, in the order of the rule file
 * @param section where in the article
 * @param severity what happens to a user if the rule is not obeyed: {@code data-loss}, {@code
 *     lockout}, {@code degraded} or {@code cosmetic}
 * @param inferred whether the rule follows from articles without being written in one
 * @param decision whether a person has to decide
 * @param purpose what the rule is for; {@code safety} if it does not say
 * @param since the first version of the product with this rule
 */
public record RuleCard(
    String id,
    String title,
    String article,
    List<String> also,
    String section,
    String severity,
    boolean inferred,
    boolean decision,
    String purpose,
    String since) {

  /** Copies {@code also}. */
  public RuleCard {
    also = List.copyOf(also);
  }
}
