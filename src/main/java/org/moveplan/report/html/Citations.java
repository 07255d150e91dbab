package org.moveplan.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveplan.domain.plan.Annex;
import org.moveplan.domain.plan.Plan;

/** The rules that a plan cites, numbered, so that whatever cites one can lead to it. */
final class Citations {

  /** Leads to the rule of that number. */
  record Link(int number, String id) {}

  /**
   * A rule as the page shows it.
   *
   * @param number from 0, for links
   * @param text as it is written, if that is known
   */
  record Cited(int number, String id, Plan.Rule rule, Optional<Annex.RuleText> text) {

    /** The title of the article, if it is known. */
    String article() {
      return text.map(Annex.RuleText::about).orElse("");
    }
  }

  private final List<Cited> rules = new ArrayList<>();
  private final Map<String, Link> links = new HashMap<>();

  Citations(Plan plan, Annex annex) {
    plan.rules()
        .forEach(
            (id, rule) -> {
              links.put(id, new Link(rules.size(), id));
              rules.add(
                  new Cited(rules.size(), id, rule, Optional.ofNullable(annex.rules().get(id))));
            });
  }

  List<Cited> rules() {
    return rules;
  }

  /** A rule that the catalogue lacks is named, but leads nowhere: its number is -1. */
  Link link(String id) {
    return links.getOrDefault(id, new Link(-1, id));
  }

  List<Link> links(List<String> ids) {
    return ids.stream().map(this::link).toList();
  }
}
