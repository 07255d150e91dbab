package org.moveplan.audit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moveplan.audit.drl.Addition;
import org.moveplan.audit.drl.Annotation;
import org.moveplan.audit.drl.Clause;
import org.moveplan.audit.drl.ClauseReader;
import org.moveplan.audit.drl.Constraint;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.drl.Operand;
import org.moveplan.audit.drl.Pattern;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.audit.drl.RuleFileReader;
import org.moveplan.audit.run.Reading;
import org.moveplan.derive.Derivation;
import org.moveplan.derive.RuleEngine;
import org.moveplan.domain.situation.Situation;
import org.moveplan.rules.RuleBase;
import org.moveplan.testing.TellingSituations;

/**
 * Rule files that are derived from a grammar: what is of the language of our rules is accepted,
 * what is not is refused at its place, and what is accepted is to Drools what it is to the lint.
 */
class GeneratedRulesTest {

  private static final String NAME = "Q117650-x.drl";
  private static final int COMPILED = 30;
  private static final int SITUATIONS = 50;
  private static final int FILES = Integer.getInteger("moveplan.generated", 4_000);

  @Test
  void whatIsOfTheLanguageOfRulesIsAccepted() {
    Random random = new Random(1);
    for (int i = 0; i < FILES; i++) {
      String text = new RuleGrammar(random, 0).file().text();
      LintReport report = lint(text);
      assertThat(report.findings()).as(text).isEmpty();
      judge(report.files().get(0));
    }
  }

  @Test
  void whateverElseDrlKnowsIsRefusedAtItsPlace() {
    Random random = new Random(2);
    int strange = 0;
    for (int i = 0; i < FILES; i++) {
      RuleGrammar.File file = new RuleGrammar(random, 0.02).file();
      LintReport report = lint(file.text());
      if (file.strange().isEmpty()) {
        assertThat(report.findings()).as(file.text()).isEmpty();
      } else {
        strange++;
        assertThat(report.findings()).as("%s in%n%s", file.strange(), file.text()).isNotEmpty();
      }
      placed(report, file.text());
    }
    assertThat(strange).isGreaterThan(FILES / 3);
  }

  /** Drools, which compiles them, derives from them what the lint reads in them. */
  @Test
  void whatIsAcceptedDoesWhatItSays() {
    Random random = new Random(4);
    List<Situation> situations = TellingSituations.sample(SITUATIONS, 5L);
    int derived = 0;
    for (int i = 0; i < COMPILED; i++) {
      SortedMap<String, String> texts = texts(new RuleGrammar(random, 0).file().text());
      RuleEngine drools = new RuleEngine(RuleBase.compiled(texts));
      Reading reading = new Reading(clauses(texts));
      for (Situation situation : situations) {
        Derivation derivation = drools.apply(situation);
        assertThat(reading.derivation(situation)).as("%s", texts).isEqualTo(derivation);
        derived += rulesIn(derivation);
      }
    }
    assertThat(derived).isGreaterThan(COMPILED * SITUATIONS / 10);
  }

  private static int rulesIn(Derivation derivation) {
    return derivation.steps().size()
        + derivation.claims().size()
        + derivation.blockers().size()
        + derivation.advice().size()
        + derivation.observations().size();
  }

  private static List<Clause> clauses(SortedMap<String, String> texts) {
    List<Clause> clauses = new ArrayList<>();
    for (Rule rule : RuleFileReader.read(NAME, texts.get(NAME)).rules()) {
      clauses.add(ClauseReader.read(rule, finding -> {}).orElseThrow());
    }
    return clauses;
  }

  /** Pieces of files, put together at random: most are refused, and of the others we know all. */
  @Test
  void whateverIsAcceptedHoldsNothingElse() {
    Random random = new Random(3);
    int accepted = 0;
    for (int i = 0; i < FILES; i++) {
      String text = shuffled(random);
      LintReport report = lint(text);
      placed(report, text);
      if (report.findings().isEmpty()) {
        accepted++;
        judge(report.files().get(0));
      }
    }
    assertThat(accepted).isBetween(FILES / 50, FILES);
  }

  private static String shuffled(Random random) {
    String text = new RuleGrammar(random, 0.005).file().text();
    String other = new RuleGrammar(random, 0.01).file().text();
    for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(8));
      int start = random.nextInt(other.length());
      String piece = other.substring(start, Math.min(other.length(), start + random.nextInt(12)));
      text =
          switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, from) + piece + text.substring(from);
            case 2 -> text.substring(0, to) + text.substring(from);
            default ->
                text.substring(0, from)
                    + " \n\"/*\\#$".charAt(random.nextInt(8))
                    + text.substring(from);
          };
    }
    return text;
  }

  private static LintReport lint(String text) {
    return Lint.of(new RuleFolder(texts(text), List.of()));
  }

  private static SortedMap<String, String> texts(String text) {
    return new TreeMap<>(Map.of(NAME, text));
  }

  private static void placed(LintReport report, String text) {
    List<String> lines = text.lines().toList();
    for (LintFinding finding : report.findings()) {
      int line = finding.span().line();
      assertThat(finding.place()).isEqualTo(NAME + ":" + line + ":" + finding.span().column());
      assertThat(line).isBetween(1, lines.size() + 1);
      int length = line > lines.size() ? 0 : lines.get(line - 1).length();
      assertThat(finding.span().column()).isBetween(1, length + 1);
      assertThat(finding.code().id()).matches("MR0[1-4][0-9]{2}");
      assertThat(finding.message()).isNotBlank();
    }
  }

  private static void judge(RuleFile file) {
    try {
      assertThat(DroolsJudgement.of(file.text()))
          .as(file.text())
          .isEqualTo(file.rules().stream().map(GeneratedRulesTest::said).toList());
    } catch (AssertionError wrong) {
      throw new AssertionError(file.text(), wrong);
    }
  }

  private static String said(Rule rule) {
    StringBuilder line = new StringBuilder("rule " + rule.name());
    line.append(' ');
    line.append(new TreeSet<>(rule.annotations().stream().map(GeneratedRulesTest::said).toList()));
    rule.patterns().forEach(pattern -> line.append(' ').append(said(pattern)));
    Addition addition = rule.addition().orElseThrow();
    return "%s insert(new%s(%s));".formatted(line, addition.type(), said(addition.arguments()));
  }

  private static String said(Annotation annotation) {
    return annotation.key() + annotation.value().map(GeneratedRulesTest::quoted).orElse("");
  }

  private static String said(Pattern pattern) {
    return said(pattern.variable())
        + pattern.type()
        + pattern.constraints().stream()
            .map(GeneratedRulesTest::said)
            .collect(Collectors.joining(",", "(", ")"));
  }

  private static String said(Constraint constraint) {
    String operands = said(constraint.operands());
    String sign = constraint.sign().text().replace(" ", "");
    boolean list = sign.endsWith("in");
    return said(constraint.variable())
        + constraint.attribute()
        + sign
        + (list ? "(" + operands + ")" : operands);
  }

  private static String said(Optional<String> variable) {
    return variable.map(name -> name + ":").orElse("");
  }

  private static String said(List<Operand> operands) {
    return operands.stream().map(GeneratedRulesTest::said).collect(Collectors.joining(","));
  }

  private static String said(Operand operand) {
    if (operand instanceof Operand.Constant constant) {
      return constant.type() + "." + constant.name();
    }
    if (operand instanceof Operand.Variable variable) {
      return variable.name();
    }
    return operand instanceof Operand.Amount amount
        ? Integer.toString(amount.value())
        : quoted(((Operand.Text) operand).value());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
