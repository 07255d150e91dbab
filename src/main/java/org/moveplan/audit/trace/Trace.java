package org.moveplan.audit.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveplan.audit.catalogue.Article;
import org.moveplan.audit.catalogue.CaseUse;
import org.moveplan.audit.catalogue.RuleCatalogue;
import org.moveplan.audit.drl.Rule;

/** The ways between facts, rules, cases and a plan, and where one is missing. */
public final class Trace {

  private static final int DIGITS = 12;

  private final RuleCatalogue catalogue;
  private final PlanUse plan;
  private final Map<String, List<String>> needing = new LinkedHashMap<>();
  private final Map<String, List<Article.Fact>> facts = new LinkedHashMap<>();

  /** The ways through {@code catalogue} to what {@code plan} cites. */
  public Trace(RuleCatalogue catalogue, PlanUse plan) {
    this.catalogue = catalogue;
    this.plan = plan;
    for (CaseUse one : catalogue.cases()) {
      one.needs().forEach(rule -> add(needing, rule, one.name()));
    }
    for (Article.Fact fact : catalogue.facts()) {
      fact.rules().forEach(rule -> add(facts, rule, fact));
      fact.leadsTo().forEach(rule -> add(facts, rule, fact));
    }
  }

  private static <T> void add(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
  }

  /** All facts. */
  List<Article.Fact> allFacts() {
    return catalogue.facts();
  }

  /** All rules. */
  List<Rule> rules() {
    return catalogue.rules();
  }

  /** What {@code rule} rests on. */
  List<Article.Fact> factsOf(String rule) {
    return facts.getOrDefault(rule, List.of());
  }

  /** The rules that rest on {@code fact}. */
  List<String> rulesOf(Article.Fact fact) {
    List<String> rules = new ArrayList<>(fact.rules());
    rules.addAll(fact.leadsTo());
    return rules;
  }

  /** The cases that come out otherwise without {@code rule}. */
  List<String> casesOf(String rule) {
    return needing.getOrDefault(rule, List.of());
  }

  /** What of the plan cites {@code rule}. */
  List<String> placesOf(String rule) {
    return plan.of(rule);
  }

  /** The steps of the plan, with the rules that they cite. */
  List<PlanUse.CitedStep> steps() {
    return plan.steps();
  }

  /** Says that the plan was made with other rules than these, if it was. */
  Optional<String> otherRules() {
    return plan.sha256().isEmpty() || plan.sha256().equals(catalogue.sha256())
        ? Optional.empty()
        : Optional.of(
            "The plan was made with other rules: it names %s, these are %s."
                .formatted(digest(plan.sha256()), digest(catalogue.sha256())));
  }

  private static String digest(String sha256) {
    return sha256.substring(0, Math.min(DIGITS, sha256.length()));
  }

  /** Everything that leads nowhere or comes from nowhere. */
  public List<Gap> gaps() {
    return new Gaps(catalogue, this).all(plan);
  }

  /** How many cases there are. */
  int cases() {
    return catalogue.cases().size();
  }
}
