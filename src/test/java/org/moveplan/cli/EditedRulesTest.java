package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.audit.lint.RuleFolder;
import org.moveplan.audit.run.GuardedRules;
import org.moveplan.domain.Request;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import org.moveplan.rules.RuleBaseException;
import org.moveplan.rules.RuleTexts;

/** An auditor's edited rules are used if nothing is said against them. */
class EditedRulesTest {

  private static final String FILE = "Q117650-password-reset.drl";
  private static final Path SEED = Path.of("plans", "q117650.yaml");

  @TempDir private Path folder;

  @BeforeEach
  void copyTheShippedRules() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".drl")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void thePlanIsMadeWithTheRulesOfTheFolderAndNamesTheirDigest() throws IOException {
    edit("only at the next Windows sign-on", "at the next Windows sign-on only");
    Run run = new Run().of("plan", SEED, "--rules", folder, "-f", "json");
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.SAFE);
    assertThat(run.out())
        .contains(RuleTexts.read(folder).sha256())
        .doesNotContain(RuleTexts.shipped().sha256())
        .contains("jdoe@PO1:windows-login");
  }

  @Test
  void aStepElsewhereThatNoLinkLeadsToIsAFaultOfTheRules() throws IOException {
    edit("Action.WINDOWS_LOGIN, Role.SOURCE", "Action.WINDOWS_LOGIN, Role.ELSEWHERE");
    Run run = new Run().of("plan", SEED, "--rules", folder);
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.RULES);
    assertThat(run.err()).contains("a step at Role.ELSEWHERE without a link");
  }

  static Stream<Path> traps() throws IOException {
    try (Stream<Path> traps = Files.list(Path.of("src", "test", "resources", "lint"))) {
      return traps.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("traps")
  void rulesWithAFindingAreRefused(Path trap) {
    Run run = new Run().of("plan", SEED, "--rules", trap);
    assertThat(run.code()).isEqualTo(Exit.RULES);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("moveplan: the rules cannot be used\n").contains("error[MR0");
  }

  @Test
  void whoeverTrustsRulesIsStillToldOfMistakes() {
    Path trap = Path.of("src", "test", "resources", "lint", "repeated-annotation");
    Run run = new Run().of("plan", SEED, "--rules", trap, "--trust-rules");
    assertThat(run.code()).isEqualTo(Exit.RULES);
    assertThat(run.err()).contains("14:5: error[MR0301]", "'moveplan rules lint' says more.");
  }

  /** Whose password is not to be reset gets it reset, and the other way round. */
  @Test
  void trustedRulesCannotMakeAnUnsafePlan() throws IOException {
    edit("        Mover( stage", "        not Mover( stage");
    assertThat(new Run().of("plan", SEED, "--rules", folder).err())
        .contains("error[MR0204]", "add --trust-rules if you have read them");
    Run run = new Run().of("plan", SEED, "--rules", folder, "--trust-rules");
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.REFUSED);
    assertThat(run.out()).isEmpty();
  }

  /** They have no such option. */
  @ParameterizedTest
  @ValueSource(strings = {"prove", "diff", "mutate"})
  void whoeverTriesRulesTrustsNobody(String command) throws IOException {
    edit("        Mover( stage", "        not Mover( stage");
    Run run = new Run().of("rules", command, folder);
    assertThat(run.code()).isEqualTo(Exit.RULES);
    assertThat(run.err())
        .contains("error[MR0204]", "'moveplan rules lint' says more.")
        .doesNotContain("--trust-rules");
  }

  @Test
  void whatDoesNotCompileIsNamedByPlace() throws IOException {
    RuleBaseException fault = failure("Mover( reset == Answer.YES )", "eval( nothing.there() )");
    assertThat(fault.faults()).allMatch(line -> line.startsWith("Q117650-reset.drl:18:9: "));
  }

  @Test
  void aRuleThatNeverReturnsIsNamed() throws IOException {
    RuleBaseException fault =
        failure("insert( new Advice(", "Thread.sleep( 60000 ); insert( new Advice(");
    assertThat(fault)
        .hasMessage("The rules take more than 0 seconds for one user; the last one was Q117650-1.");
  }

  @Test
  void aRuleThatThrowsIsNamed() throws IOException {
    RuleBaseException fault =
        failure("insert( new Advice(", "Integer.parseInt( \"x\" ); insert( new Advice(");
    assertThat(fault.getMessage()).startsWith("The rules fail at Q117650-1: ");
  }

  @Test
  void trustIsForRulesThatAreNamed() {
    Run run = new Run().of("plan", SEED, "--trust-rules");
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("'--trust-rules' is for rules that '--rules DIR' names");
  }

  /** What comes of planning with the unused-import trap, whose rule is sound, edited. */
  private static RuleBaseException failure(String right, String wrong) throws IOException {
    Path trap = Path.of("src", "test", "resources", "lint", "unused-import");
    TreeMap<String, String> texts = new TreeMap<>(RuleFolder.read(trap).texts());
    assertThat(texts.firstEntry().getValue()).contains(right);
    texts.replaceAll((file, text) -> text.replace(right, wrong));
    GuardedRules rules = new GuardedRules(texts, Duration.ofMillis(100));
    Request request = request();
    RuleBaseException[] thrown = new RuleBaseException[1];
    assertThatThrownBy(() -> rules.plan(planner -> planner.plan(request)))
        .isInstanceOfSatisfying(RuleBaseException.class, fault -> thrown[0] = fault);
    return thrown[0];
  }

  private static Request request() {
    Reading reading =
        new RequestReader(Limits.DEFAULT)
            .read(Path.of("plans", "seed.json").toString(), InputStream.nullInputStream());
    return ((Reading.Valid) reading).request();
  }

  private void edit(String right, String wrong) throws IOException {
    Path file = folder.resolve(FILE);
    String text = Files.readString(file);
    assertThat(text).contains(right);
    Files.writeString(file, text.replaceFirst(Pattern.quote(right), wrong));
  }
}
