package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.rules.RuleBase;

/** What auditors ask of the rules. */
class RulesCommandsTest {

  private static final Path TRAPS = Path.of("src", "test", "resources", "lint");

  @Test
  void theListHasEveryRuleWithItsSentence() throws IOException {
    Run run = new Run().of("rules", "list");
    assertThat(run.code()).isEqualTo(Exit.SAFE);
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.out().lines().filter(line -> line.matches(" {2}Q\\d+-\\S+ +[a-z].*")).count())
        .isEqualTo(RuleBase.shipped().count());
    assertThat(run.out())
        .contains("\n  Q117650-2   lockout   explicit A reset password reaches the message");
  }

  @Test
  void aRuleIsShownWithAllThatIsKnownOfIt() {
    Run run = new Run().of("rules", "show", "q117650-2");
    assertThat(run.code()).isEqualTo(Exit.SAFE);
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.out())
        .startsWith("Q117650-2  sign on at the source between the reset and the move\n")
        .contains("Article    Q117650, RESOLUTION, step 2\n")
        .contains("Also       Q125255, Q118927\n")
        .contains("Severity   lockout\n")
        .contains("Basis      explicit: the article says it\n")
        .contains("Rests on\n")
        .containsPattern("rules/Q117650-password-reset\\.drl, lines \\d+ to \\d+\n")
        .contains("          Mover( stage == Stage.HOME, reset == Answer.YES )\n")
        .containsPattern("Needed by \\d+ cases\n {2}Q117650/")
        .containsPattern("Must not be triggered by \\d+ cases\n")
        .containsPattern("\n  and \\d+ more; --format json names them all\n");
  }

  @Test
  void theLinesOfARuleAreThoseOfItsFile() throws IOException {
    String json = new Run().of("rules", "show", "Q117650-2", "-f", "json").out();
    Matcher lines = Pattern.compile("\"lines\": \\[\\s*(\\d+),\\s*(\\d+)").matcher(json);
    assertThat(lines.find()).isTrue();
    assertThat(
            Files.readAllLines(Path.of("rules", "Q117650-password-reset.drl"))
                .subList(Integer.parseInt(lines.group(1)) - 1, Integer.parseInt(lines.group(2))))
        .first()
        .isEqualTo(
            "// A reset password reaches the message file only at the next Windows sign-on, so sign"
                + " on at the source.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Q117650-22 | did you mean Q117650-2
          Q117560-2  | did you mean Q117650-2
          Q117650    | did you mean Q117650-1, Q117650-2, Q117650-3?
          Q117650-77 | did you mean
          nothing    | rules list' lists them
          """)
  void anUnknownRuleIsRefusedWithTheOnesThatMayBeMeant(String id, String advice) {
    Run run = new Run().of("rules", "show", id);
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("there is no rule " + id + "; ", advice);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void rulesAreShownInMarkdown() {
    assertThat(new Run().of("rules", "show", "Q117650-2", "-f", "markdown").out())
        .startsWith("# Q117650-2 sign on at the source between the reset and the move\n")
        .contains("| Article | Q117650, RESOLUTION, step 2 |\n", "\n```\n// A reset password");
    assertThat(new Run().of("rules", "list", "-f", "markdown").out())
        .contains("| Q117650-2 | A reset password reaches");
  }

  @Test
  void theShippedRulesPassTheLint() {
    assertThat(new Run().of("rules", "lint").code()).isEqualTo(Exit.SAFE);
    Run run = new Run().of("rules", "lint", "rules");
    assertThat(run.code()).isEqualTo(Exit.SAFE);
    assertThat(run.out()).endsWith("rules, no findings\n");
  }

  @Test
  void findingsEndWithExitCodeOne() {
    Run run = new Run().of("rules", "lint", TRAPS.resolve("salience"));
    assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    assertThat(run.out()).contains("salience/Q117650-reset.drl:12:5: error[MR0203]: ");
  }

  @Test
  void aFolderThatIsNotThereIsAMistakeOfUsage() {
    Run run = new Run().of("rules", "lint", "rulez");
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("rulez does not exist; name the folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "src/test/resources/lint/runtime-in-a-consequence"})
  void sarifIsValidAgainstItsSchema(String folder) throws IOException {
    String sarif = new Run().of("rules", "lint", folder, "--format", "sarif").out();
    assertThat(sarifSchema().validate(sarif, InputFormat.JSON)).isEmpty();
    assertThat(sarifSchema().validate(sarif.replace("\"2.1.0\"", "\"2.2\""), InputFormat.JSON))
        .isNotEmpty();
  }

  private static Schema sarifSchema() throws IOException {
    try (InputStream schema =
        RulesCommandsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  @Test
  void withoutACommandTheCommandsAreNamed() {
    Run run = new Run().of("rules");
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("list", "show", "lint");
  }

  @Test
  void aPlanIsTracedFromArticleToStepAndBack(@TempDir Path folder) throws IOException {
    Path plan = folder.resolve("plan.json");
    Files.writeString(
        plan, new Run().planned("plan", Path.of("plans", "q117650.yaml"), "-f", "json").out());
    Run run = new Run().of("rules", "trace", plan);
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.SAFE);
    assertThat(run.out())
        .contains("  Q117650 reset-needs-login-before-move\n")
        .contains("    Q117650-2  jdoe@PO1:windows-login, user jdoe\n")
        .contains(
            "  Q117650-2  jdoe@PO1:windows-login, user jdoe\n    rests on Q117650 reset-needs-login")
        .endsWith(" cases, no gaps\n");
    assertThat(run.out())
        .contains(
            "From the steps of the plan to the rules\n",
            "  4 jdoe@PO1:windows-login: Q117650-2, Q125255-1 (order: Q117650-3)\n");
    Files.writeString(plan, Files.readString(plan).replace("Q117650-2\"", "Q117650-222\""));
    Run broken = new Run().of("rules", "trace", plan);
    assertThat(broken.code()).isEqualTo(Exit.BLOCKED);
    assertThat(broken.out()).contains("MR0509 Q117650-222 is cited by jdoe@PO1:windows-login");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          text     | MR0513 jdoe@PO1:windows-login stands in the plan without a rule
          markdown | MR0513 jdoe\\@PO1:windows-login stands in the plan without a rule
          json     | stands in the plan without a rule
          """)
  void aStepWithoutARuleIsAnOrphan(String format, String told, @TempDir Path folder)
      throws IOException {
    Path plan = plan(folder);
    String text = Files.readString(plan);
    String because = "(\"id\": \"jdoe@PO1:windows-login\"[^]]*\"because\": \\[)[^]]*]";
    Files.writeString(plan, text.replaceFirst(because, "$1]"));
    Run run = new Run().of("rules", "trace", plan, "-f", format);
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.BLOCKED);
    assertThat(run.out()).contains(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "json"})
  void aPlanOfOtherRulesIsSaidToBe(String format, @TempDir Path folder) throws IOException {
    Path plan = plan(folder);
    String own = new Run().of("rules", "trace", plan, "-f", format).out();
    assertThat(own).doesNotContain("made with other rules");
    String text = Files.readString(plan);
    String digest = RuleBase.shipped().sha256();
    Files.writeString(plan, text.replace(digest, "0".repeat(digest.length())));
    Run run = new Run().of("rules", "trace", plan, "-f", format);
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.SAFE);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "The plan was made with other rules: it names 000000000000, these are "
                + digest.substring(0, 12)
                + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cases.yaml                 | my-rules/cases.yaml is not there
          articles.yaml              | my-rules/articles.yaml is not there
          Q117650-password-reset.drl | Q117650-password-reset.drl:1:1: error[MR0101]
          *.drl                      | my-rules: error[MR0104]: there is no rule file
          """)
  void rulesThatCannotBeReadAreNotTraced(String gone, String told, @TempDir Path folder)
      throws IOException {
    Path rules = Files.createDirectory(folder.resolve("my-rules"));
    try (Stream<Path> files = Files.list(Path.of("rules"))) {
      for (Path file : files.toList()) {
        if (!file.toString().endsWith(gone.replace("*", ""))) {
          Files.copy(file, rules.resolve(file.getFileName()));
        }
      }
    }
    if (gone.startsWith("Q")) {
      Files.write(rules.resolve(gone), new byte[] {(byte) 0xff});
    }
    Run run = new Run().of("rules", "trace", "--rules", rules);
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.RULES);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told);
  }

  private static Path plan(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("plan.json"),
        new Run().planned("plan", Path.of("plans", "q117650.yaml"), "-f", "json").out());
  }

  @Test
  void whatIsNoPlanIsNotTraced(@TempDir Path folder) throws IOException {
    Path plan = folder.resolve("plan.json");
    Files.writeString(plan, "{\"format\": \"moveplan.plan/1\"}");
    assertThat(new Run().of("rules", "trace", plan).code()).isEqualTo(Exit.INVALID);
  }

  @Test
  void mutantsAreTriedOnTheCases() {
    Run run = new Run().of("rules", "mutate", "--rule", "Q117650-2");
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.SAFE);
    assertThat(run.out()).contains(" 12 mutants: 12 killed, 0 survive");
    assertThat(new Run().of("rules", "mutate", "--rule", "Q0-0").err())
        .contains("there is no rule Q0-0");
    assertThat(new Run().of("rules", "mutate", "--cases", "nowhere").err())
        .contains("name the folder of the cases with --cases DIR");
  }
}
