package org.moveplan.audit.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveplan.audit.catalogue.RuleCatalogue;
import org.moveplan.audit.drl.Rule;
import org.moveplan.rules.RuleTexts;

/** Facts, rules and cases lead to each other, and what leads nowhere is found. */
class TraceTest {

  @TempDir private Path folder;

  @Test
  void theShippedRulesHaveNoGap() {
    Trace trace = new Trace(RuleCatalogue.shipped(), PlanUse.none());
    assertThat(trace.gaps()).isEmpty();
    assertThat(trace.rules())
        .hasSizeGreaterThan(400)
        .allSatisfy(rule -> assertThat(trace.factsOf(rule.id())).isNotEmpty())
        .allSatisfy(rule -> assertThat(trace.casesOf(rule.id())).isNotEmpty());
  }

  @Test
  void bothWaysAreTheSameWays() {
    Trace trace = new Trace(RuleCatalogue.shipped(), PlanUse.none());
    for (Rule rule : trace.rules()) {
      assertThat(trace.factsOf(rule.id()))
          .allMatch(fact -> trace.rulesOf(fact).contains(rule.id()));
    }
    for (var fact : trace.allFacts()) {
      assertThat(trace.rulesOf(fact)).allMatch(rule -> trace.factsOf(rule).contains(fact));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          articles.yaml | rules: [Q117650-6 | rules: [Q117650-99 | MR0502 Q117650 | names unknown
          articles.yaml | rules: [Q69773-2]  |                    | MR0501 Q69773 G-30 | neither
          articles.yaml | - id: Q113193 | - id: Q999999 | MR0512 Q999999 | is cited by no rule
          Q117650-password-reset.drl | "Q125255, Q118927" | "Q125256" | MR0504 Q117650-2 | Q125256
          Q117650-password-reset.drl | "Q125255, Q118927" | "Q190423" | MR0510 Q117650-2 | cites Q190423, which bears none of its facts
          Q117650-password-reset.drl | "RESOLUTION, step 1" | "STATUS" | MR0511 Q117650-1 | cites section "STATUS"; its facts stand in RESOLUTION
          cases.yaml | needs: [Q100826-1, | needs: [Q100826-77, | MR0507 Q100826-77 | unknown, but cases.yaml has it in Q100826/
          """)
  void aBrokenWayIsFound(String file, String right, String wrong, String gap, String message)
      throws IOException {
    copyShipped();
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(right);
    String broken = wrong == null ? "" : Matcher.quoteReplacement(wrong);
    Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(right), broken));

    assertThat(gaps())
        .anySatisfy(
            found -> {
              assertThat(found.kind().id() + " " + found.subject() + " " + found.message())
                  .startsWith(gap)
                  .contains(message);
              assertThat(found.place()).map(Gap.Place::file).contains(file);
            });
  }

  @Test
  void aGapStandsWhereItIsMade() throws IOException {
    copyShipped();
    Path file = folder.resolve("Q117650-password-reset.drl");
    String right = "@also( \"Q125255, Q118927\" )";
    String text = Files.readString(file);
    Files.writeString(file, text.replace(right, "@also( \"Q125255, Q190423\" )"));
    int line = (int) text.substring(0, text.indexOf(right)).lines().count();
    assertThat(gaps())
        .contains(
            new Gap(
                Gap.Kind.RULE_CITES_IDLE_ARTICLE,
                "Q117650-2",
                "cites Q190423, which bears none of its facts",
                Optional.of(new Gap.Place(file.getFileName().toString(), line, 5))));
  }

  @Test
  void aGapOfAFactStandsWhereTheFactDoes() throws IOException {
    copyShipped();
    Path file = folder.resolve("articles.yaml");
    String text = Files.readString(file).replace("rules: [Q69773-2]", "");
    Files.writeString(file, text);
    List<String> lines = text.lines().toList();
    assertThat(gaps())
        .filteredOn(gap -> gap.kind() == Gap.Kind.FACT_WITHOUT_RULE)
        .singleElement()
        .satisfies(
            gap ->
                assertThat(lines.get(gap.place().orElseThrow().line() - 1)).contains("id: G-30"));
  }

  @Test
  void aRuleThatNoCaseNeedsIsAGap() throws IOException {
    copyShipped();
    Path cases = folder.resolve("cases.yaml");
    Files.writeString(cases, Files.readString(cases).replaceAll("Q117650-2\\b", "Q117650-1"));
    assertThat(gaps())
        .extracting(Gap::kind, Gap::subject)
        .contains(tuple(Gap.Kind.RULE_WITHOUT_CASE, "Q117650-2"));
  }

  @Test
  void aRuleThatIsTakenOutIsOneGapOfAllItsCases() throws IOException {
    copyShipped();
    Path file = folder.resolve("Q69773-backups.drl");
    Files.writeString(
        file,
        Files.readString(file).replaceFirst("(?s)// [^\\n]*\\nrule \"Q69773-4 .*?\\nend\\n", ""));
    assertThat(gaps())
        .extracting(Gap::kind, Gap::subject)
        .containsExactlyInAnyOrder(
            tuple(Gap.Kind.FACT_NAMES_UNKNOWN_RULE, "Q69773 backup-entire-database"),
            tuple(Gap.Kind.CASE_NAMES_UNKNOWN_RULE, "Q69773-4"));
  }

  @Test
  void aRuleThatNoFactNamesIsAGap() throws IOException {
    copyShipped();
    Path articles = folder.resolve("articles.yaml");
    Files.writeString(articles, Files.readString(articles).replaceAll("Q69773-2\\b", "Q69773-3"));
    assertThat(gaps())
        .extracting(Gap::kind, Gap::subject)
        .contains(tuple(Gap.Kind.RULE_WITHOUT_FACT, "Q69773-2"));
  }

  private List<Gap> gaps() throws IOException {
    RuleCatalogue catalogue = RuleCatalogue.of(RuleTexts.read(folder).byFile(), folder);
    return new Trace(catalogue, PlanUse.none()).gaps();
  }

  private void copyShipped() throws IOException {
    for (var text : RuleTexts.shipped().byFile().entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
    for (String name : List.of("articles.yaml", "cases.yaml")) {
      Files.copy(Path.of("rules", name), folder.resolve(name));
    }
  }
}
