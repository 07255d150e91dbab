package org.moveplan.audit.catalogue;

import java.util.List;
import java.util.Optional;
import org.moveplan.audit.drl.Rule;

/**
 * All that is known of a rule.
 *
 * @param rule the rule as it is written
 * @param text its lines, from its comment to its {@code end}
 * @param article the article that demands it
 * @param facts what it rests on
 * @param neededBy the cases that come out otherwise without it, its own article's first
 * @param notIn the cases that must not trigger it, its own article's first
 */
public record RuleEntry(
    Rule rule,
    String text,
    Optional<Article> article,
    List<Article.Fact> facts,
    List<String> neededBy,
    List<String> notIn) {

  public RuleEntry {
    facts = List.copyOf(facts);
    neededBy = List.copyOf(neededBy);
    notIn = List.copyOf(notIn);
  }

  /** The articles it cites besides its own. */
  List<String> also() {
    return rule.list("also");
  }

  /** What it is for. */
  String purpose() {
    return rule.has("purpose") ? rule.value("purpose") : "safety";
  }
}
