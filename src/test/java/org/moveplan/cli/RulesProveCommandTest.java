package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveplan.rules.RuleTexts;
import org.moveplan.testing.Program;

/** What an auditor sees of a proof. */
class RulesProveCommandTest {

  private static final String RESET = "Q117650-password-reset.drl";
  private static final String LIMIT = "Q123376-user-limit.drl";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          --users 0          | '--users': 0 is not a number from 1 to 7
          --users 8          | '--users': 8 is not a number from 1 to 7
          --postoffices 1    | '--postoffices': 1 is not a number from 2 to 5
          --postoffices 6    | '--postoffices': 6 is not a number from 2 to 5
          --most 0           | '--most': 0 is not a number from 1 to
          --seed x           | '--seed'
          --time-limit 30    | '30' is no length of time such as 90s, 30m or 2h
          --time-limit 0s    | '0s' is no length of time such as 90s, 30m or 2h
          --format yaml      | 'yaml'
          no-such-folder     | no-such-folder does not exist; name the folder
          -o nowhere/at/all  | there is no folder to make nowhere/at/all in
          -o pom.xml         | pom.xml is not a folder
          -o plans           | plans holds other files than counterexample-1.yaml
          """)
  void wrongUsageIsRefusedBeforeAnythingIsTried(String arguments, String says) {
    List<Object> words = new ArrayList<>(List.of("rules", "prove"));
    words.addAll(List.of(arguments.split(" ", -1)));
    Run run = new Run().of(words.toArray());
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(says);
  }

  @Test
  void rulesWithAFindingOfTheLintAreNotProved() {
    Path trap = Path.of("src", "test", "resources", "lint", "salience");
    Run run = new Run().of("rules", "prove", trap);
    assertThat(run.code()).isEqualTo(Exit.RULES);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error[MR0203]");
  }

  @Test
  void theShippedRulesEndWithExitCodeZeroAndTheNumbersTried() throws IOException {
    Run run = new Run().of("rules", "prove", "--most", "5");
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.SAFE);
    assertThat(run.err()).matches("took \\d+ s\\R");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.out())
        .startsWith("Tried        lists  requests     users     asked  impossible  open\ncore ")
        .contains("\ncrowds           1         5 ")
        .contains("\n              1000 drawn  up to 4 users, 3 postoffices, seed 1\n")
        .contains(": every plan safe, complete, minimal");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("; 8 of 10 lists whole; one of ")
        .contains(" whole how far the move is, who is locked out, ", ": moved (4), ", " any 3 ")
        .contains("it gave up after 5000 states");

    Run json = new Run().withBroken("Broken pipe").of("rules", "prove", "--most", "1");
    assertThat(json.code()).as(json.err()).isEqualTo(Exit.SAFE);
  }

  /** What was tried in every combination, what three by three, and what was drawn. */
  @Test
  void whichListsAreWholeIsToldOfEachOne() throws IOException {
    Run run = new Run().of("rules", "prove", "--most", "1", "--seed", "7", "-f", "json");
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.get("states").asInt()).isEqualTo(5000);
    for (JsonNode row : report.get("tried")) {
      int size = 0;
      int whole = 0;
      for (JsonNode source : row.get("sources")) {
        size += source.get("size").asInt();
        boolean combined = source.get("choice").asText().equals("whole");
        whole += combined ? 1 : 0;
        if (combined && !source.get("attributes").isEmpty()) {
          assertThat(source.get("size").asInt()).isEqualTo(combinations(source));
        }
        if (source.get("choice").asText().equals("drawn")) {
          assertThat(source.get("name").asText()).endsWith(", seed 7");
        }
      }
      assertThat(row.get("all").asInt()).isEqualTo(size);
      assertThat(row.get("wholeLists").asInt()).isEqualTo(whole);
      assertThat(row.get("sources")).hasSize(row.get("lists").asInt());
    }
  }

  private static int combinations(JsonNode source) {
    int all = 1;
    for (JsonNode attribute : source.get("attributes")) {
      all *= Integer.parseInt(attribute.asText().replaceFirst(".* \\((\\d+)\\)", "$1"));
    }
    return all;
  }

  @Test
  void atTheTimeLimitItTellsWhatWasTriedUntilThen() throws IOException {
    Run run = new Run().of("rules", "prove", "--full", "--time-limit", "1s", "-f", "json");
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.SAFE);
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.get("ended").asText()).isEqualTo("stopped");
    assertThat(report.get("whole").asBoolean()).isFalse();
    assertThat(report.get("tried").get(0).get("requests").asInt()).isPositive();
    assertThat(report.get("notBegun").get(5).asText()).isEqualTo("random");
    assertThat(report.get("findings")).isEmpty();
  }

  @Test
  void whoeverInterruptsItIsToldWhatWasTriedUntilThen() throws IOException {
    Process process =
        new Program(folder).with("-Dmoveplan.watched=true").moveplan("rules", "prove", "--full");
    try (BufferedReader talk =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      StringBuilder seen = new StringBuilder();
      while (!seen.toString().contains("] 512 of ")) {
        seen.append((char) talk.read());
      }
      Program.signal(process, "INT");
      assertThat(Program.code(process)).isEqualTo(Exit.INTERRUPTED);
      assertThat(Program.text(process.getInputStream()).replaceAll("\\s+", " "))
          .contains("; stopped early, of ", " random not begun ", " until it was stopped: ");
    }
  }

  @Test
  void aCounterexampleOfABrokenCopyFailsWithThatCopyOnly() throws IOException {
    Path rules =
        copy(
            RESET,
            "Mover( stage == Stage.HOME, reset == Answer.YES )\n        Finding(",
            "Mover( stage == Stage.GONE, reset == Answer.YES )\n        Finding(");
    Path lists = folder.resolve("counterexamples");
    Run run =
        new Run().of("rules", "prove", rules, "--most", "100", "-o", lists, "--format", "json");
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.BLOCKED);

    JsonNode findings = new ObjectMapper().readTree(run.out()).get("findings");
    List<String> claims = new ArrayList<>();
    findings.forEach(finding -> claims.add(finding.get("claim").asText()));
    assertThat(claims).contains("safe");
    assertThat(names(lists)).hasSize(findings.size());
    Path unsafe = lists.resolve("counterexample-" + (claims.indexOf("safe") + 1) + ".yaml");
    assertThat(Files.readString(unsafe))
        .startsWith("# Not safe.\n")
        .endsWith(findings.get(claims.indexOf("safe")).get("list").asText())
        .contains("resetPassword: yes");
    Run broken = new Run().planned("plan", unsafe, "--rules", rules);
    assertThat(broken.code()).as(broken.err()).isEqualTo(Exit.REFUSED);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err()).contains("M11: account and message file hold one password");
    assertThat(new Run().planned("plan", unsafe).code()).isIn(Exit.SAFE, Exit.BLOCKED);
  }

  @Test
  void findingsOfABrokenCopyAreShownInTheTextWithASafeWay() throws IOException {
    Path rules = copy(LIMIT, "SLOT, Role.DESTINATION, 1 )", "SLOT, Role.DESTINATION, 2 )");
    Run run = new Run().of("rules", "prove", rules, "--most", "100");
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.BLOCKED);
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.out())
        .startsWith("1. Not complete (")
        .contains("\nQ123376-1 blocks jdoe", "\nA safe way:\n    @PO", ":move-user")
        .contains("\nThe list:\n    postoffices:\n", "      userCount: ")
        .containsPattern("\n\\d+ requests with \\d+ rules: \\d finding");
  }

  @Test
  void mutantsOfAChangedCopyThatNoCaseNoticesEndWithExitCodeOne() throws IOException {
    String right = "Mover( stage == Stage.HOME, reset == Answer.YES )\n        Finding(";
    Path rules = copy(RESET, right, right.replace(" )\n", ", original != Answer.NO )\n"));
    Run run = new Run().of("rules", "mutate", rules, "--rule", "Q117650-2");
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(Exit.BLOCKED);
    assertThat(run.out())
        .contains("survives: Q117650-2 drop original != Answer.NO\n")
        .contains("          Mover( stage == Stage.HOME, reset == Answer.YES )\n")
        .doesNotContain("Q117650-2 drop reset");
  }

  @Test
  void casesThatFailWithAChangedCopyAreNamedWithWhatIsOtherwise() throws IOException {
    Path rules = copy(LIMIT, "SLOT, Role.DESTINATION, 1 )", "SLOT, Role.DESTINATION, 2 )");
    Run run = new Run().of("rules", "mutate", rules);
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.BLOCKED);
    assertThat(run.out())
        .contains("fails: Q123376/one-slot-for-two\n    verdicts: not expected [")
        .containsPattern("\\d+ cases, of which \\d+ fail with the rules as they are; no mutant");
    assertThat(new Run().of("rules", "mutate", rules, "-f", "json").out())
        .contains("\"case\": \"Q123376/one-slot-for-two\"");
  }

  @Test
  void rulesThatACaseCitesBesidesAreNamed() throws IOException {
    Path rules = copy(RESET, "Matter.HAS_MESSAGE_FILE )\n", "Matter.HAS_MESSAGE_FILE )\n");
    Path file = rules.resolve(RESET);
    String text = Files.readString(file);
    Files.writeString(
        file, text.replaceFirst("(?s)// [^\\n]*\\nrule \"Q117650-4 .*?\\nend\\n", ""));
    Run run = new Run().of("rules", "mutate", rules, "--rule", "Q117650-2");
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.BLOCKED);
    assertThat(run.out())
        .contains(
            "    does not cite Q117650-4, which cases.yaml expects\n",
            " precedences; cases.yaml expects ")
        .doesNotContain("grounds");
  }

  private Path copy(String file, String right, String wrong) throws IOException {
    Path rules = Files.createDirectory(folder.resolve("my-rules"));
    for (Map.Entry<String, String> text : RuleTexts.shipped().byFile().entrySet()) {
      Files.writeString(rules.resolve(text.getKey()), text.getValue());
    }
    for (String name : List.of("articles.yaml", "cases.yaml", "mutants.yaml")) {
      Files.copy(Path.of("rules", name), rules.resolve(name));
    }
    String text = Files.readString(rules.resolve(file));
    assertThat(text).contains(right);
    Files.writeString(rules.resolve(file), text.replace(right, wrong));
    return rules;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
