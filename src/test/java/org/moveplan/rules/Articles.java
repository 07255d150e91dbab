package org.moveplan.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file {@code rules/articles.yaml}. A key that is not named here is an error. */
record Articles(List<Article> articles) {

  static final Path FILE = Path.of("rules", "articles.yaml");

  Articles {
    articles = List.copyOf(articles);
  }

  /** An article of the knowledge base. */
  record Article(
      String id,
      String title,
      String versions,
      List<Fact> facts,
      @JsonProperty("cited-with") List<String> citedWith) {
    Article {
      facts = orNone(facts);
      citedWith = orNone(citedWith);
    }
  }

  /** What is used of an article. */
  record Fact(
      String id,
      String kind,
      String section,
      String confidence,
      String severity,
      List<String> also,
      String says,
      List<String> rules,
      @JsonProperty("leads-to") List<String> leadsTo,
      @JsonProperty("no-rule") String noRule) {
    Fact {
      also = orNone(also);
      rules = orNone(rules);
      leadsTo = orNone(leadsTo);
      noRule = noRule == null ? "" : noRule;
    }

    boolean explicit() {
      return Objects.equals(confidence, "explicit");
    }

    boolean names(String rule) {
      return rules.contains(rule) || leadsTo.contains(rule);
    }

    Set<String> headings() {
      return Articles.headings(section);
    }
  }

  /** A fact together with the article that it stands under. */
  record Borne(Article article, Fact fact) {
    boolean by(String cited) {
      return article.id().equals(cited) || fact.also().contains(cited);
    }
  }

  static Articles read() throws IOException {
    return parse(Files.readString(FILE));
  }

  static Articles parse(String yaml) throws IOException {
    return new YAMLMapper().readValue(yaml, Articles.class);
  }

  Optional<Article> article(String id) {
    return articles.stream().filter(article -> article.id().equals(id)).findFirst();
  }

  List<Borne> facts() {
    return articles.stream()
        .flatMap(article -> article.facts().stream().map(fact -> new Borne(article, fact)))
        .toList();
  }

  List<Borne> factsOf(String rule) {
    return facts().stream().filter(borne -> borne.fact().names(rule)).toList();
  }

  /** The headings that a section names, without the steps and tables below them. */
  static Set<String> headings(String section) {
    return Stream.of(section.split(" / "))
        .map(part -> part.replaceFirst(",.*", ""))
        .collect(Collectors.toSet());
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
