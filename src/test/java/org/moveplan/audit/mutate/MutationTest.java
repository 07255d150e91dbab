package org.moveplan.audit.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moveplan.audit.cases.CaseFolder;
import org.moveplan.audit.cases.Grounds;
import org.moveplan.audit.catalogue.CaseUse;
import org.moveplan.audit.catalogue.RuleCatalogue;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.audit.drl.RuleFileReader;
import org.moveplan.report.Layout;
import org.moveplan.report.Page;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleTexts;

/** Changed rules are noticed by the cases, or named. */
class MutationTest {

  private static final Path CASES = Path.of("src", "test", "resources", "scenarios");

  @Test
  void aRuleHasAMutantForEveryWayToDropOrNegateACondition() {
    RuleFile file = file("Q117650-password-reset.drl");
    Rule rule =
        file.rules().stream().filter(one -> one.id().equals("Q117650-2")).findFirst().orElseThrow();
    assertThat(Mutants.of(file, rule))
        .extracting(Mutant::name)
        .containsExactly(
            "Q117650-2 drop",
            "Q117650-2 drop Mover( stage == Stage.HOME, reset == Answer.YES )",
            "Q117650-2 drop stage == Stage.HOME",
            "Q117650-2 negate stage == Stage.HOME",
            "Q117650-2 drop reset == Answer.YES",
            "Q117650-2 negate reset == Answer.YES",
            "Q117650-2 drop Finding( matter == Matter.HAS_MESSAGE_FILE )",
            "Q117650-2 drop matter == Matter.HAS_MESSAGE_FILE",
            "Q117650-2 negate matter == Matter.HAS_MESSAGE_FILE",
            "Q117650-2 drop Password( holdsDefault == Coincidence.NOWHERE )",
            "Q117650-2 drop holdsDefault == Coincidence.NOWHERE",
            "Q117650-2 negate holdsDefault == Coincidence.NOWHERE");
    assertThat(Mutants.of(file, rule).get(5).text())
        .contains("Mover( stage == Stage.HOME, reset != Answer.YES )");
  }

  @Test
  void everyMutantOfEveryRuleIsARuleAndHasItsOwnName() {
    Set<String> names = new HashSet<>();
    int mutants = 0;
    for (RuleFile file : files()) {
      for (Rule rule : file.rules()) {
        for (Mutant mutant : Mutants.of(file, rule)) {
          names.add(mutant.name());
          mutants++;
          assertThat(mutant.text().isEmpty()).isEqualTo(mutant.clause().isEmpty());
        }
      }
    }
    assertThat(names).hasSize(mutants).hasSizeGreaterThan(3_000);
  }

  @Test
  void theCasesNoticeWhenTheSeedsRuleIsChanged() throws IOException {
    MutationReport report =
        run(Set.of("Q117650-2"), new Explanations(Map.of()), CaseFolder.read(CASES));
    assertThat(report.survivors()).isEmpty();
    assertThat(report.killed()).hasSize(12);
    assertThat(report.hasFindings()).isFalse();
  }

  @Test
  void everySurvivorOfTheShippedRulesIsExplained() throws IOException {
    Explanations shipped = Explanations.parse(RuleCatalogue.shippedText("mutants.yaml"));
    MutationReport report = run(Set.of(), shipped, CaseFolder.read(CASES));
    assertThat(report.unexplained()).extracting(one -> one.mutant().name()).isEmpty();
    assertThat(report.stale()).isEmpty();
    assertThat(report.hasFindings()).isFalse();
  }

  @Test
  void aSurvivorIsAFindingUntilSomebodyExplainsIt() throws IOException {
    CaseFolder all = CaseFolder.read(CASES);
    CaseFolder few =
        new CaseFolder(
            all.cases().stream().filter(one -> one.name().startsWith("Q101540/")).toList(),
            all.envelope());
    Set<String> rule = Set.of("Q117650-9");
    MutationReport report = run(rule, new Explanations(Map.of()), few);
    assertThat(report.hasFindings()).isTrue();
    String name = report.unexplained().get(0).mutant().name();
    StringWriter text = new StringWriter();
    report.text(new Page(text, Layout.PAPER));
    assertThat(text.toString()).contains("survives: " + name, "rule \"Q117650-9 ");

    Map<String, String> reasons = new HashMap<>();
    report.survivors().forEach(one -> reasons.put(one.mutant().name(), "because"));
    assertThat(run(rule, new Explanations(reasons), few).hasFindings()).isFalse();
  }

  @Test
  void anExplanationOfAMutantThatIsNoticedIsAFinding() throws IOException {
    Explanations wrong = new Explanations(Map.of("Q117650-2 drop", "because"));
    MutationReport report = run(Set.of("Q117650-2"), wrong, CaseFolder.read(CASES));
    assertThat(report.stale()).containsExactly("Q117650-2 drop");
    assertThat(report.hasFindings()).isTrue();
  }

  private static MutationReport run(Set<String> rules, Explanations explanations, CaseFolder cases)
      throws IOException {
    Map<String, Grounds> grounds =
        RuleCatalogue.shipped().cases().stream()
            .collect(Collectors.toMap(CaseUse::name, CaseUse::grounds));
    return new Mutation(files(), rules)
        .run(RuleBase.shipped(), cases, grounds, explanations, (done, all, survivors) -> {});
  }

  private static RuleFile file(String name) {
    return RuleFileReader.read(name, RuleTexts.shipped().byFile().get(name));
  }

  private static List<RuleFile> files() {
    return RuleTexts.shipped().byFile().keySet().stream().map(MutationTest::file).toList();
  }
}
