package org.moveplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule is borne out by what {@code rules/articles.yaml} holds of its sources. */
class ArticlesTest {

  private static final SortedMap<String, RuleCard> CARDS = RuleBase.shipped().cards();

  @Test
  void everyRuleIsBorneOutByItsSources() throws IOException {
    assertThat(ArticlesReview.faults(Articles.read(), CARDS, texts())).isEmpty();
  }

  @Test
  void theCatalogueIsReadableOnPaper() throws IOException {
    assertThat(Files.readAllLines(Articles.FILE))
        .allMatch(line -> line.length() <= 100 && line.equals(line.stripTrailing()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @article( "Q117650" )             | @article( "Q999999" )       | cites unknown Q999999
          @section( "RESOLUTION, step 1" )  | @section( "STATUS" )        | section "STATUS"
          @severity( "lockout" )            | @severity( "degraded" )     | another severity
          @also( "Q118927" )                | @also( "Q190423" )          | Q190423, which bears none
          @also( "Q118927" )                | @also( "Q118999" )          | cites unknown Q118999
          @purpose( "request" )             | @inferred                   | wrong list
          @purpose( "request" )             | @purpose( "fun" )           | unknown purpose
          @purpose( "request" )             | @section( "RESOLUTION" )    | twice or out of order
          @purpose( "request" )             | @author( "me" )             | no such annotation
          // A password that is to be reset | // a password               | comment of one sentence
          before the move.                  | before the move. Always.    | comment of one sentence
          // Q117650: PC Win               | // Q117650: PC Mac          | does not begin with
          rule "Q117650-1 recover           | rule "Q117651-1 recover     | stands in Q117650-
          """)
  void aFlawInARuleIsFound(String right, String wrong, String fault) throws IOException {
    SortedMap<String, String> texts = texts();
    texts.computeIfPresent(
        "Q117650-password-reset.drl", (file, text) -> replaceFirst(text, right, wrong));

    assertThat(ArticlesReview.faults(Articles.read(), cards(texts), texts))
        .anyMatch(line -> line.matches(".*" + fault + ".*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - id: Q118927            | - id: Q118928                | cites unknown Q118927
          id: first-login-verification | id: First                | no name for a fact
          kind: advice             | kind: gossip                 | unknown kind
          confidence: explicit     | confidence: certain          | unknown confidence
          severity: lockout        | severity: bad                | unknown severity
          rules: [Q117650-6        | rules: [Q117650-99           | names unknown Q117650-99
          rules: [Q117650-6        | rules: [Q117650-7            | Q117650-6 has no fact
          rules: [Q117650-6        | leads-to: [Q117650-6         | wrong list
          cited-with: [Q127768-3]  | cited-with: [Q127768-2]      | is cited with .Q127768-3.
          id: freeze-passwords-between-logins | id: po-changes-lag-in-mmf | there twice
          """)
  void aFlawInTheCatalogueIsFound(String right, String wrong, String fault) throws IOException {
    Articles flawed = Articles.parse(replaceFirst(Files.readString(Articles.FILE), right, wrong));

    assertThat(ArticlesReview.faults(flawed, CARDS, texts()))
        .anyMatch(line -> line.matches(".*" + fault + ".*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          effect       | no-rule: "background"                              |
          verification | no-rule: "background"                              |
          advice       | rules: [Q117650-1]                                 |
          effect       |                                                    | has no rule
          effect       | { rules: [Q117650-1], no-rule: "background" }      | and a reason for none
          precondition | no-rule: "background"                              | without a rule
          recovery     | no-rule: "background"                              | without a rule
          speculation  | no-rule: "background"                              | unknown kind
          effect       | no-rule: "for one\\nand another reason"            | several lines
          """)
  void aFactHasRulesOrAReasonForNone(String kind, String basis, String fault) throws IOException {
    String rules = basis == null ? "" : basis.replaceAll("^\\{ | }$", "");
    String fact =
        """
                - { id: some-fact, kind: %s, section: SUMMARY, confidence: inferred,
                    severity: lockout, says: something, %s }
        """
            .formatted(kind, rules);
    Articles articles =
        Articles.parse(
            "articles:\n  - id: Q1\n    title: T\n    versions: V\n    facts:\n" + fact.indent(2));

    assertThat(ArticlesReview.faults(articles, CARDS, texts()))
        .filteredOn(line -> line.startsWith("some-fact "))
        .allMatch(line -> fault != null && line.contains(fault))
        .hasSize(fault == null ? 0 : 1);
  }

  @Test
  void everyRuleSaysInItsFileWhatItsCardSays() throws IOException {
    assertThat(cards(texts())).containsExactlyInAnyOrderEntriesOf(CARDS);
  }

  private static Map<String, RuleCard> cards(Map<String, String> texts) {
    return ArticlesRule.in(texts).stream()
        .collect(Collectors.toMap(ArticlesRule::id, ArticlesRule::card));
  }

  private static String replaceFirst(String text, String right, String wrong) {
    assertThat(text).contains(right);
    return text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
  }

  private static SortedMap<String, String> texts() throws IOException {
    return new TreeMap<>(RuleTexts.read(Path.of("rules")).byFile());
  }
}
