package org.moveplan.audit.catalogue;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.audit.drl.RuleFileReader;
import org.moveplan.request.Spelling;
import org.moveplan.rules.RuleBaseException;
import org.moveplan.rules.RuleTexts;

/** The rules with their sources and their cases, in the order of the files. */
public final class RuleCatalogue {

  private static final int NEAR = 2;

  private final String sha256;
  private final Map<String, RuleFile> files = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final List<Article> articles;
  private final List<CaseUse> cases;

  private RuleCatalogue(SortedMap<String, String> texts, Tree articles, Tree cases) {
    this.sha256 = new RuleTexts(texts).sha256();
    texts.forEach((file, text) -> files.put(file, RuleFileReader.read(file, text)));
    files.values().forEach(file -> file.rules().forEach(rule -> rules.put(rule.id(), rule)));
    this.articles = articles.get("articles").items().stream().map(Article::of).toList();
    this.cases = CaseUse.all(cases);
  }

  /** The shipped rules. */
  public static RuleCatalogue shipped() {
    try {
      return new RuleCatalogue(
          RuleTexts.shipped().byFile(),
          Tree.read(shippedText("articles.yaml")),
          Tree.read(shippedText("cases.yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rules {@code texts} with {@code articles.yaml} and {@code cases.yaml} of {@code folder},
   * where it has them.
   *
   * @throws IOException if one of these cannot be read
   */
  public static RuleCatalogue of(SortedMap<String, String> texts, Path folder) throws IOException {
    return new RuleCatalogue(
        texts, tree(folder.resolve("articles.yaml")), tree(folder.resolve("cases.yaml")));
  }

  private static Tree tree(Path file) throws IOException {
    try {
      return Files.exists(file) ? Tree.read(Files.readString(file)) : Tree.empty();
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new RuleBaseException(
          "%s:%d:%d: %s"
              .formatted(
                  file.getFileName(),
                  at == null ? 1 : at.getLineNr(),
                  at == null ? 1 : at.getColumnNr(),
                  e.getOriginalMessage().lines().findFirst().orElse("it is not YAML")));
    }
  }

  /** A file that comes with the shipped rules. */
  public static String shippedText(String name) throws IOException {
    try (InputStream text = RuleTexts.class.getResourceAsStream("/rules/" + name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The digest of the rule files. */
  public String sha256() {
    return sha256;
  }

  /** All rules. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** All articles. */
  public List<Article> articles() {
    return articles;
  }

  /** All cases. */
  public List<CaseUse> cases() {
    return cases;
  }

  /** All facts of all articles. */
  public List<Article.Fact> facts() {
    return articles.stream().flatMap(article -> article.facts().stream()).toList();
  }

  /** What is known of the rule with this id, whatever the case of its letters. */
  public Optional<RuleEntry> entry(String id) {
    return Optional.ofNullable(rules.get(id.toUpperCase(Locale.ROOT)))
        .or(() -> Optional.ofNullable(rules.get(id)))
        .map(this::entry);
  }

  private RuleEntry entry(Rule rule) {
    String id = rule.id();
    String article = rule.value("article");
    return new RuleEntry(
        rule,
        files.get(rule.file()).at(rule.span()),
        articles.stream().filter(one -> one.id().equals(article)).findFirst(),
        facts().stream().filter(fact -> fact.names(id)).toList(),
        ownFirst(cases.stream().filter(one -> one.needs().contains(id)), article),
        ownFirst(cases.stream().filter(one -> !one.triggers(id)), article));
  }

  private static List<String> ownFirst(Stream<CaseUse> some, String article) {
    return some.map(CaseUse::name)
        .sorted(
            Comparator.comparing((String name) -> !name.startsWith(article + "/"))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The ids that somebody may have meant with {@code id}, at most three, the nearest first. */
  public List<String> near(String id) {
    String wanted = id.toUpperCase(Locale.ROOT);
    Collection<String> ids = rules.keySet();
    List<String> near = new ArrayList<>();
    ids.stream().filter(one -> one.startsWith(wanted + "-")).forEach(near::add);
    ids.stream()
        .filter(one -> Spelling.distance(one, wanted) <= NEAR && !near.contains(one))
        .sorted(Comparator.comparingInt(one -> Spelling.distance(one, wanted)))
        .forEach(near::add);
    int hyphen = wanted.indexOf('-');
    if (near.isEmpty() && hyphen > 0) {
      String article = wanted.substring(0, hyphen + 1);
      ids.stream().filter(one -> one.startsWith(article)).forEach(near::add);
    }
    return near.stream().limit(3).toList();
  }
}
