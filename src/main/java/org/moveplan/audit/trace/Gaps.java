package org.moveplan.audit.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moveplan.audit.catalogue.Article;
import org.moveplan.audit.catalogue.CaseUse;
import org.moveplan.audit.catalogue.RuleCatalogue;
import org.moveplan.audit.catalogue.Tree;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.drl.Span;
import org.moveplan.audit.trace.Gap.Kind;

/** Looks for what leads nowhere or comes from nowhere. */
final class Gaps {

  private static final String ARTICLES = "articles.yaml";
  private static final String CASES = "cases.yaml";

  private final RuleCatalogue catalogue;
  private final Trace trace;
  private final Set<String> rules;
  private final Set<String> articles;
  private final List<Gap> gaps = new ArrayList<>();

  Gaps(RuleCatalogue catalogue, Trace trace) {
    this.catalogue = catalogue;
    this.trace = trace;
    this.rules = catalogue.rules().stream().map(Rule::id).collect(Collectors.toSet());
    this.articles = catalogue.articles().stream().map(Article::id).collect(Collectors.toSet());
  }

  List<Gap> all(PlanUse plan) {
    catalogue.facts().forEach(this::ofFact);
    ofArticles();
    Map<String, Integer> citing = citing();
    for (Rule rule : catalogue.rules()) {
      ofRule(rule);
      ofCitations(rule);
      ofItsCases(rule, citing.getOrDefault(rule.id(), 0));
    }
    ofCases();
    ofPlan(plan);
    return List.copyOf(gaps);
  }

  private void ofFact(Article.Fact fact) {
    String name = fact.article() + " " + fact.id();
    List<String> named = trace.rulesOf(fact);
    Gap.Place place = place(ARTICLES, fact.begin());
    if (named.isEmpty() && fact.noRule().isEmpty()) {
      add(Kind.FACT_WITHOUT_RULE, name, "has neither a rule nor a reason for none", place);
    }
    for (String rule : named) {
      if (!rules.contains(rule)) {
        add(Kind.FACT_NAMES_UNKNOWN_RULE, name, "names unknown " + rule, place);
      }
    }
  }

  private void ofArticles() {
    Set<String> used = new HashSet<>();
    catalogue.facts().forEach(fact -> used.addAll(fact.also()));
    catalogue.rules().forEach(rule -> used.addAll(cited(rule)));
    for (Article article : catalogue.articles()) {
      if (article.facts().isEmpty() && !used.contains(article.id())) {
        add(
            Kind.ARTICLE_WITHOUT_USE,
            article.id(),
            "is cited by no rule and no fact, and has no fact of its own",
            place(ARTICLES, article.begin()));
      }
    }
  }

  private void ofRule(Rule rule) {
    if (trace.factsOf(rule.id()).isEmpty()) {
      add(
          Kind.RULE_WITHOUT_FACT,
          rule.id(),
          "rests on no fact of any article",
          place(rule, rule.nameSpan()));
    }
  }

  private void ofCitations(Rule rule) {
    List<Article.Fact> facts = trace.factsOf(rule.id());
    for (String article : cited(rule)) {
      Gap.Place place = at(rule, article.equals(rule.value("article")) ? "article" : "also");
      if (!articles.contains(article)) {
        add(
            Kind.RULE_CITES_UNKNOWN_ARTICLE,
            rule.id(),
            "cites " + article + ", which articles.yaml does not have",
            place);
      } else if (!facts.isEmpty() && facts.stream().noneMatch(fact -> fact.isOf(article))) {
        add(
            Kind.RULE_CITES_IDLE_ARTICLE,
            rule.id(),
            "cites " + article + ", which bears none of its facts",
            place);
      }
    }
    Set<String> headings =
        facts.stream()
            .filter(fact -> fact.isOf(rule.value("article")))
            .flatMap(fact -> fact.headings().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    String section = rule.value("section");
    if (!headings.isEmpty() && !headings.containsAll(Article.Fact.headings(section))) {
      add(
          Kind.RULE_CITES_OTHER_SECTION,
          rule.id(),
          "cites section \"%s\"; its facts stand in %s"
              .formatted(section, String.join(", ", headings)),
          at(rule, "section"));
    }
  }

  private static List<String> cited(Rule rule) {
    List<String> cited = new ArrayList<>(rule.list("also"));
    cited.add(0, rule.value("article"));
    return cited;
  }

  private void ofItsCases(Rule rule, int citing) {
    if (trace.casesOf(rule.id()).isEmpty()) {
      add(Kind.RULE_WITHOUT_CASE, rule.id(), "is needed by no case", place(rule, rule.nameSpan()));
    }
    if (citing == catalogue.cases().size() && citing > 0) {
      add(
          Kind.RULE_IN_EVERY_CASE,
          rule.id(),
          "is in every case, so none keeps it out",
          place(rule, rule.nameSpan()));
    }
  }

  /** How many cases have to do with each rule. */
  private Map<String, Integer> citing() {
    Map<String, Integer> citing = new HashMap<>();
    for (CaseUse one : catalogue.cases()) {
      one.needs().forEach(rule -> citing.merge(rule, 1, Integer::sum));
      one.cites().forEach(rule -> citing.merge(rule, 1, Integer::sum));
    }
    return citing;
  }

  /** A rule that is gone is one gap, however many cases have to do with it. */
  private void ofCases() {
    Map<String, List<CaseUse>> gone = new TreeMap<>();
    for (CaseUse one : catalogue.cases()) {
      Set<String> named = new TreeSet<>(one.needs());
      named.addAll(one.cites());
      named.removeAll(rules);
      named.forEach(rule -> gone.computeIfAbsent(rule, fresh -> new ArrayList<>()).add(one));
      if (one.needs().isEmpty() && !one.showsThatNothingIsAsked()) {
        add(
            Kind.CASE_NEEDS_NO_RULE,
            one.name(),
            "comes out the same whichever rule is gone",
            place(CASES, one.begin()));
      }
    }
    gone.forEach(
        (rule, cases) ->
            add(
                Kind.CASE_NAMES_UNKNOWN_RULE,
                rule,
                "is unknown, but cases.yaml has it in "
                    + cases.get(0).name()
                    + (cases.size() > 1 ? " and %d more".formatted(cases.size() - 1) : ""),
                place(CASES, cases.get(0).begin())));
  }

  private void ofPlan(PlanUse plan) {
    for (String rule : plan.unknown(rules)) {
      gaps.add(
          new Gap(
              Kind.PLAN_CITES_UNKNOWN_RULE,
              rule,
              "is cited by " + plan.of(rule).get(0) + ", but there is no such rule",
              Optional.empty()));
    }
    for (String step : plan.orphans()) {
      gaps.add(
          new Gap(
              Kind.PLAN_WITHOUT_RULE, step, "stands in the plan without a rule", Optional.empty()));
    }
  }

  private void add(Kind kind, String subject, String message, Gap.Place place) {
    gaps.add(new Gap(kind, subject, message, Optional.of(place)));
  }

  /** Where the rule's annotation of that name stands. */
  private static Gap.Place at(Rule rule, String annotation) {
    return rule.annotations().stream()
        .filter(one -> one.key().equals(annotation))
        .findFirst()
        .map(one -> place(rule, one.span()))
        .orElseGet(() -> place(rule, rule.nameSpan()));
  }

  private static Gap.Place place(Rule rule, Span span) {
    return new Gap.Place(rule.file(), span.line(), span.column());
  }

  private static Gap.Place place(String file, Tree.Begin begin) {
    return new Gap.Place(file, begin.line(), begin.column());
  }
}
