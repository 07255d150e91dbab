package org.moveplan.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moveplan.audit.cases.Grounds;
import org.moveplan.rules.ArticlesRule;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleCard;

/** Every rule has a case that needs it and one that does without, and the catalogue names them. */
class RulesAndCasesTest {

  private static final Path CATALOGUE = Path.of("rules", "CATALOGUE.md");
  private static final Path CASES = Path.of("rules", "cases.yaml");

  private static RuleBase rules;
  private static RuleUse use;

  @BeforeAll
  static void planEveryScenarioWithoutEachRule() throws IOException {
    rules = RuleBase.shipped();
    use = RuleUse.of(rules);
  }

  @Test
  void withoutAnySingleRuleSomeScenarioFails() {
    List<String> survivors =
        use.needed().entrySet().stream()
            .filter(entry -> entry.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    assertThat(survivors).isEmpty();
  }

  @Test
  void everyRuleHasAScenarioThatDoesNotTriggerIt() {
    assertThat(use.cited().values()).allMatch(cases -> cases.size() < use.scenarios().size());
  }

  @Test
  void theCatalogueIsWhatTheRulesSay() throws IOException {
    Golden.compare(CATALOGUE, catalogue());
  }

  /** What {@code moveplan rules} knows of the cases, which are not in the program. */
  @Test
  void theListOfCasesIsWhatTheirPlansSay() throws IOException {
    Golden.compare(CASES, cases());
  }

  private static String cases() {
    StringBuilder text = new StringBuilder();
    text.append("# Which rules a case needs (it comes out otherwise without them) and which its\n");
    text.append(
        "# plan cites besides. Any other rule must not show in it. Reasons: how many rules its\n");
    text.append("# users and steps name; orders: how many precedences. Made like CATALOGUE.md.\n");
    text.append("cases:\n");
    for (String name : use.scenarios()) {
      text.append("  ").append(name).append(":\n");
      list(text, "needs", rulesOf(name, use.needed()));
      Set<String> besides = rulesOf(name, use.cited());
      besides.removeAll(rulesOf(name, use.needed()));
      list(text, "cites", besides);
      Grounds grounds = use.grounds().get(name);
      text.append("    reasons: ").append(grounds.reasons()).append('\n');
      text.append("    orders: ").append(grounds.orders()).append('\n');
    }
    return text.toString();
  }

  private static Set<String> rulesOf(String scenario, Map<String, List<String>> casesByRule) {
    Set<String> rules = new TreeSet<>();
    casesByRule.forEach(
        (rule, cases) -> {
          if (cases.contains(scenario)) {
            rules.add(rule);
          }
        });
    return rules;
  }

  /** A sequence in lines of no more than 100 columns. */
  private static void list(StringBuilder text, String key, Set<String> rules) {
    StringBuilder line = new StringBuilder("    " + key + ": [");
    String comma = "";
    for (String rule : rules) {
      if (line.length() + comma.length() + rule.length() > 98) {
        text.append(line).append(comma.stripTrailing()).append('\n');
        line = new StringBuilder("      ");
        comma = "";
      }
      line.append(comma).append(rule);
      comma = ", ";
    }
    text.append(line).append("]\n");
  }

  private static String catalogue() {
    Map<String, List<ArticlesRule>> files = new TreeMap<>();
    for (ArticlesRule rule : ArticlesRule.in(rules.texts().byFile())) {
      files.computeIfAbsent(rule.file(), key -> new ArrayList<>()).add(rule);
    }
    StringBuilder text = new StringBuilder();
    text.append("# Catalogue of the rules\n\n");
    text.append(
        "Made from the rules and the scenarios; a test compares it, and writes it anew with\n");
    text.append("`mvn test -Dtest=RulesAndCasesTest -Dmoveplan.golden=write`.\n\n");
    text.append(rules.count()).append(" rules, ");
    text.append(use.scenarios().size()).append(" cases under `src/test/resources/scenarios`. ");
    text.append("*Needed by*: a case that fails when the rule\nis taken out, and how many do. ");
    text.append("*Not in*: a case that must not trigger it.\n");
    files.forEach((file, list) -> section(text, file, list));
    return text.toString();
  }

  private static void section(StringBuilder text, String file, List<ArticlesRule> list) {
    text.append("\n## [").append(file).append("](").append(file).append(")\n\n");
    text.append("| Rule | Sentence | Source | Severity | Basis | Needed by | Not in |\n");
    text.append("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (ArticlesRule rule : list) {
      RuleCard card = rule.card();
      List<String> cells =
          List.of(
              card.id(),
              rule.comment(),
              source(card),
              card.severity(),
              card.inferred() ? "inferred" : "explicit",
              needed(card),
              without(card));
      text.append("| ");
      text.append(
          String.join(" | ", cells.stream().map(cell -> cell.replace("|", "\\|")).toList()));
      text.append(" |\n");
    }
  }

  private static String source(RuleCard card) {
    String also = card.also().isEmpty() ? "" : " (also " + String.join(", ", card.also()) + ")";
    return card.article() + ", " + card.section() + also;
  }

  private static String needed(RuleCard card) {
    List<String> cases = use.needed().get(card.id());
    return nearest(cases, card).map(name -> name + " (" + cases.size() + ")").orElse("none");
  }

  private static String without(RuleCard card) {
    List<String> cited = use.cited().get(card.id());
    return nearest(use.scenarios().stream().filter(name -> !cited.contains(name)).toList(), card)
        .orElse("none");
  }

  /** The first case of the rule's own article, or else the first of all. */
  private static Optional<String> nearest(List<String> cases, RuleCard card) {
    return cases.stream()
        .filter(name -> name.startsWith(card.article() + "/"))
        .findFirst()
        .or(() -> cases.stream().findFirst());
  }
}
