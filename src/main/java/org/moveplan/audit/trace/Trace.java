package org.moveplan.audit.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moveplan.audit.catalogue.Article;
import org.moveplan.audit.catalogue.CaseUse;
import org.moveplan.audit.catalogue.RuleCatalogue;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.trace.Gap.Kind;

/** The ways between facts, rules, cases and a plan, and where one is missing. */
public final class Trace {

  private final RuleCatalogue catalogue;
  private final PlanUse plan;
  private final Map<String, List<String>> needing = new LinkedHashMap<>();
  private final Map<String, Integer> citing = new LinkedHashMap<>();
  private final Map<String, List<Article.Fact>> facts = new LinkedHashMap<>();

  /** The ways through {@code catalogue} to what {@code plan} cites. */
  public Trace(RuleCatalogue catalogue, PlanUse plan) {
    this.catalogue = catalogue;
    this.plan = plan;
    for (CaseUse one : catalogue.cases()) {
      one.needs().forEach(rule -> add(needing, rule, one.name()));
      one.needs().forEach(rule -> citing.merge(rule, 1, Integer::sum));
      one.cites().forEach(rule -> citing.merge(rule, 1, Integer::sum));
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

  /** Everything that leads nowhere or comes from nowhere. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    Set<String> known = catalogue.rules().stream().map(Rule::id).collect(Collectors.toSet());
    Set<String> articles =
        catalogue.articles().stream().map(Article::id).collect(Collectors.toSet());
    for (Article.Fact fact : catalogue.facts()) {
      factGaps(gaps, fact, known);
    }
    for (Rule rule : catalogue.rules()) {
      ruleGaps(gaps, rule, articles);
    }
    caseGaps(gaps, known);
    plan.unknown(known)
        .forEach(
            rule ->
                gap(
                    gaps,
                    Kind.PLAN_CITES_UNKNOWN_RULE,
                    rule,
                    "is cited by " + plan.of(rule).get(0) + ", but there is no such rule"));
    return gaps;
  }

  private void factGaps(List<Gap> gaps, Article.Fact fact, Set<String> known) {
    String name = fact.article() + " " + fact.id();
    List<String> rules = rulesOf(fact);
    if (rules.isEmpty() && fact.noRule().isEmpty()) {
      gap(gaps, Kind.FACT_WITHOUT_RULE, name, "has neither a rule nor a reason for none");
    }
    for (String rule : rules) {
      if (!known.contains(rule)) {
        gap(gaps, Kind.FACT_NAMES_UNKNOWN_RULE, name, "names unknown " + rule);
      }
    }
  }

  private void ruleGaps(List<Gap> gaps, Rule rule, Set<String> articles) {
    if (factsOf(rule.id()).isEmpty()) {
      gap(gaps, Kind.RULE_WITHOUT_FACT, rule.id(), "rests on no fact of any article");
    }
    List<String> cited = new ArrayList<>(rule.list("also"));
    cited.add(0, rule.value("article"));
    for (String article : cited) {
      if (!articles.contains(article)) {
        gap(
            gaps,
            Kind.RULE_CITES_UNKNOWN_ARTICLE,
            rule.id(),
            "cites " + article + ", which articles.yaml does not have");
      }
    }
    if (casesOf(rule.id()).isEmpty()) {
      gap(gaps, Kind.RULE_WITHOUT_CASE, rule.id(), "is needed by no case");
    }
    if (citing.getOrDefault(rule.id(), 0) == catalogue.cases().size()
        && !catalogue.cases().isEmpty()) {
      gap(gaps, Kind.RULE_IN_EVERY_CASE, rule.id(), "is in every case, so none keeps it out");
    }
  }

  /** A rule that is gone is one gap, however many cases have to do with it. */
  private void caseGaps(List<Gap> gaps, Set<String> known) {
    Map<String, List<String>> gone = new TreeMap<>();
    for (CaseUse one : catalogue.cases()) {
      Set<String> named = new TreeSet<>(one.needs());
      named.addAll(one.cites());
      named.removeAll(known);
      named.forEach(rule -> add(gone, rule, one.name()));
      if (one.needs().isEmpty() && !one.showsThatNothingIsAsked()) {
        gap(gaps, Kind.CASE_NEEDS_NO_RULE, one.name(), "comes out the same whichever rule is gone");
      }
    }
    gone.forEach(
        (rule, cases) ->
            gap(
                gaps,
                Kind.CASE_NAMES_UNKNOWN_RULE,
                rule,
                "is unknown, but cases.yaml has it in "
                    + cases.get(0)
                    + (cases.size() > 1 ? " and %d more".formatted(cases.size() - 1) : "")));
  }

  private static void gap(List<Gap> gaps, Kind kind, String subject, String message) {
    gaps.add(new Gap(kind, subject, message));
  }

  /** How many cases there are. */
  int cases() {
    return catalogue.cases().size();
  }
}
