package org.moveplan.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveplan.rules.Articles.Article;
import org.moveplan.rules.Articles.Borne;
import org.moveplan.rules.Articles.Fact;

/** Finds where the rules and what {@code articles.yaml} says of their sources part. */
final class ArticlesReview {

  private static final List<String> SEVERITIES =
      List.of("cosmetic", "degraded", "lockout", "data-loss");
  private static final Set<String> BINDING =
      Set.of("precondition", "ordering", "limit", "postcondition", "not-transferred", "recovery");
  private static final Set<String> TELLING = Set.of("effect", "verification", "advice");
  private static final Set<String> PURPOSES = Set.of("request", "verification", "care", "mail");
  private static final List<String> ANNOTATIONS =
      List.of("article", "section", "also", "severity", "inferred", "decision", "purpose", "since");
  private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)(?:\\( \"([^\"]+)\" \\))?");
  private static final Set<String> FLAGS = Set.of("inferred", "decision");
  private static final Pattern FACT_ID = Pattern.compile("G-\\d\\d|[a-z][a-z0-9]*(-[a-z0-9]+)+");
  private static final Pattern ONE_SENTENCE =
      Pattern.compile("[\\p{Lu}\\d](?:(?![.!?] +\\p{Lu}).)*[.]");

  private final Articles articles;
  private final Map<String, RuleCard> cards;
  private final Map<String, String> texts;
  private final Map<String, ArticlesRule> written;
  private final List<String> faults = new ArrayList<>();

  private ArticlesReview(
      Articles articles, Map<String, RuleCard> cards, Map<String, String> texts) {
    this.articles = articles;
    this.cards = cards;
    this.texts = texts;
    this.written =
        ArticlesRule.in(texts).stream()
            .collect(Collectors.toMap(ArticlesRule::id, Function.identity()));
  }

  /** One line for each fault. */
  static List<String> faults(
      Articles articles, Map<String, RuleCard> cards, Map<String, String> texts) {
    ArticlesReview review = new ArticlesReview(articles, cards, texts);
    review.files();
    review.written.values().forEach(review::writing);
    articles.articles().forEach(review::article);
    articles.facts().forEach(borne -> review.fact(borne.fact()));
    cards.values().forEach(review::citations);
    review.doubles(articles.articles().stream().map(Article::id), "article");
    review.doubles(articles.facts().stream().map(borne -> borne.fact().id()), "fact");
    return review.faults;
  }

  private void files() {
    texts.forEach(
        (file, text) -> {
          String id = file.replaceFirst("-.*", "");
          String title = articles.article(id).map(Article::title).orElse("(not in articles.yaml)");
          String heading = "// %s: %s".formatted(id, title);
          require(text.startsWith(heading + "\n"), file, "does not begin with \"" + heading + "\"");
        });
    require(written.keySet().equals(cards.keySet()), "rules/*.drl", "are not laid out as agreed");
  }

  private void writing(ArticlesRule rule) {
    require(
        ONE_SENTENCE.matcher(rule.comment()).matches(),
        rule.id(),
        "needs a comment of one sentence, not \"" + rule.comment() + "\"");
    require(
        rule.file().startsWith(rule.id().replaceFirst("-.*", "-")),
        rule.id(),
        "stands in " + rule.file());
    int last = -1;
    for (String line : rule.annotations()) {
      Matcher annotation = ANNOTATION.matcher(line);
      boolean known =
          annotation.matches()
              && ANNOTATIONS.contains(annotation.group(1))
              && FLAGS.contains(annotation.group(1)) == (annotation.group(2) == null);
      require(known, rule.id(), "has no such annotation as " + line);
      if (known) {
        int place = ANNOTATIONS.indexOf(annotation.group(1));
        require(place > last, rule.id(), "has " + line + " twice or out of order");
        last = place;
        require(
            !annotation.group(1).equals("purpose") || PURPOSES.contains(annotation.group(2)),
            rule.id(),
            "has an unknown purpose " + line);
      }
    }
  }

  private void article(Article article) {
    Set<String> citing =
        cards.values().stream()
            .filter(card -> cited(card).contains(article.id()))
            .map(RuleCard::id)
            .collect(Collectors.toCollection(TreeSet::new));
    require(
        !citing.isEmpty() || !article.facts().isEmpty() || bearsAlso(article.id()),
        article.id(),
        "is cited by no rule and bears no fact");
    require(article.title() != null && article.versions() != null, article.id(), "lacks a title");
    if (article.facts().isEmpty()) {
      require(
          citing.equals(new TreeSet<>(article.citedWith())),
          article.id(),
          "is cited with " + citing);
    }
  }

  private boolean bearsAlso(String article) {
    return articles.facts().stream().anyMatch(borne -> borne.fact().also().contains(article));
  }

  private void fact(Fact fact) {
    require(FACT_ID.matcher(fact.id()).matches(), fact.id(), "is no name for a fact");
    require(SEVERITIES.contains(fact.severity()), fact.id(), "has an unknown severity");
    require(
        Set.of("explicit", "inferred").contains(fact.confidence()),
        fact.id(),
        "has an unknown confidence");
    require(fact.says() != null && fact.section() != null, fact.id(), "says nothing");
    for (String also : fact.also()) {
      require(articles.article(also).isPresent(), fact.id(), "names unknown " + also);
    }
    List<String> named = Stream.concat(fact.rules().stream(), fact.leadsTo().stream()).toList();
    reason(fact, !named.isEmpty());
    require(new HashSet<>(named).size() == named.size(), fact.id(), "names a rule twice");
    for (String rule : named) {
      require(cards.containsKey(rule), fact.id(), "names unknown " + rule);
      boolean beyond = fact.leadsTo().contains(rule);
      if (cards.containsKey(rule) && (fact.explicit() || beyond)) {
        require(
            fact.explicit() && cards.get(rule).inferred() == beyond,
            fact.id(),
            "names %s in the wrong list".formatted(rule));
      }
    }
  }

  private void reason(Fact fact, boolean ruled) {
    boolean binding = BINDING.contains(fact.kind());
    boolean reasoned = !fact.noRule().isEmpty();
    require(binding || TELLING.contains(fact.kind()), fact.id(), "has an unknown kind");
    require(ruled || reasoned, fact.id(), "has no rule");
    require(!ruled || !reasoned, fact.id(), "has rules and a reason for none");
    require(ruled || !binding, fact.id(), "is a %s without a rule".formatted(fact.kind()));
    require(fact.noRule().lines().count() <= 1, fact.id(), "has a reason of several lines");
  }

  private void citations(RuleCard card) {
    require(
        card.id().startsWith(card.article() + "-"), card.id(), "is not named after its article");
    List<Borne> facts = articles.factsOf(card.id());
    require(!facts.isEmpty(), card.id(), "has no fact");
    for (String cited : cited(card)) {
      require(articles.article(cited).isPresent(), card.id(), "cites unknown " + cited);
      require(
          facts.stream().anyMatch(borne -> borne.by(cited)),
          card.id(),
          "cites %s, which bears none of its facts".formatted(cited));
    }
    Set<String> headings =
        facts.stream()
            .filter(borne -> borne.by(card.article()))
            .flatMap(borne -> borne.fact().headings().stream())
            .collect(Collectors.toSet());
    require(
        headings.containsAll(Articles.headings(card.section())),
        card.id(),
        "cites section \"%s\", its facts stand in %s".formatted(card.section(), headings));
    require(
        card.inferred() || facts.stream().anyMatch(borne -> borne.fact().explicit()),
        card.id(),
        "is not @inferred, but no explicit fact says it");
    require(severe(card, facts), card.id(), "has another severity than its facts");
  }

  private boolean severe(RuleCard card, List<Borne> facts) {
    List<Integer> ranks =
        facts.stream().map(borne -> SEVERITIES.indexOf(borne.fact().severity())).toList();
    int rank = SEVERITIES.indexOf(card.severity());
    boolean milder =
        written.containsKey(card.id())
            && written.get(card.id()).onlySpeaks()
            && ranks.stream().allMatch(fact -> rank < fact);
    return ranks.contains(rank) || milder;
  }

  private static Set<String> cited(RuleCard card) {
    Set<String> cited = new TreeSet<>(card.also());
    cited.add(card.article());
    return cited;
  }

  private void doubles(Stream<String> ids, String what) {
    Set<String> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id)).forEach(id -> require(false, id, "is there twice as " + what));
  }

  private void require(boolean holds, String where, String fault) {
    if (!holds) {
      faults.add(where + " " + fault);
    }
  }
}
