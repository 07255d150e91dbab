package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.rules.RuleTexts;

class VerifyCommandTest {

  private static final String STEPS = "request: q117650.yaml\nsteps:\n";

  @TempDir Path folder;
  private Path plan;

  @BeforeEach
  void makeAPlan() throws IOException {
    Files.copy(Path.of("plans", "q117650.yaml"), folder.resolve("q117650.yaml"));
    plan = planned("q117650.yaml", "json");
  }

  private Path planned(String request, String format) {
    Path path = folder.resolve("plan." + format);
    Run run = Run.withShippedRules().of("plan", "-f", format, "-o", path, folder.resolve(request));
    assertThat(run.code()).as(run.err()).isLessThan(2);
    return path;
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml"})
  void aPlanOfThisProgramIsSafeAndPlannedAgainTheSame(String format) {
    Run run = Run.withShippedRules().of("verify", "--reproduce", planned("q117650.yaml", format));

    assertThat(run.out())
        .contains(
            "Result              safe\n",
            "Planned again       the same, byte for byte",
            "Document            in the form that moveplan writes\n");
    assertThat(run.code()).isEqualTo(Exit.SAFE);
  }

  @Test
  void aPlanWithBlockedUsersCanBeVerified() throws IOException {
    Files.copy(
        Path.of("plans", "twenty-five-users.yaml"), folder.resolve("twenty-five-users.yaml"));

    Run run =
        Run.withShippedRules()
            .of("verify", "--reproduce", planned("twenty-five-users.yaml", "json"));

    assertThat(run.out()).contains("Result              safe\n", "the same, byte for byte");
    assertThat(run.code()).isEqualTo(Exit.SAFE);
  }

  @Test
  void namesakesWhoChangePlacesAreToldApart() throws IOException {
    Files.writeString(
        folder.resolve("swap.yaml"),
        """
        postoffices: {PO1: {enhancedSecurity: yes}, PO2: {enhancedSecurity: yes}}
        users:
          - {user: jdoe, fullName: John, from: PO1, to: PO2, deleteSource: yes}
          - {user: jdoe, fullName: Jane, from: PO2, to: PO1, deleteSource: yes}
        """);

    Run run = Run.withShippedRules().of("verify", "--reproduce", planned("swap.yaml", "json"));

    assertThat(run.out()).contains("Result              safe\n", "the same, byte for byte");
    assertThat(Files.readString(folder.resolve("plan.json")))
        .contains("\"user\": \"jdoe\",\n      \"from\": \"PO2\",\n      \"postoffice\"");
  }

  @Test
  void aSignOnTakenOutIsFoundWithBothFactorsBeforeAndAfter() throws IOException {
    JsonNode found =
        json(
            stepList(
                "jdoe@PO1:admin-recover",
                "jdoe@PO1:move-user",
                "jdoe@PO2:repoint-client",
                "jdoe@PO2:windows-login"));

    JsonNode violation = found.get("violation");
    assertThat(violation.get("id").asText()).isEqualTo("jdoe@PO1:move-user");
    assertThat(violation.get("article").asText()).isEqualTo("Q117650");
    assertThat(violation.get("before").asText())
        .startsWith("PO1: hexid agrees: yes, password agrees: no");
    assertThat(violation.get("after").asText())
        .contains("PO2: hexid agrees: no, password agrees: no");
    assertThat(violation.get("onScreen").asText())
        .isEqualTo("This account is not a valid user of this message file.");
  }

  @Test
  void theStepsOfTheArticleAreSafeOnceTheUserSignsOut() throws IOException {
    Run run =
        Run.withShippedRules()
            .of(
                "verify",
                stepList(
                    "jdoe@PO1:admin-recover",
                    "jdoe@PO1:windows-login",
                    "jdoe@PO1:sign-out",
                    "jdoe@PO1:move-user",
                    "jdoe@PO2:repoint-client",
                    "jdoe@PO2:windows-login"));

    assertThat(run.out()).contains("Result              safe", "NOT LOOKED AT");
    assertThat(run.code()).isEqualTo(Exit.SAFE);
  }

  @Test
  void aViolationOutsideTheRehearsalShowsTheFactorsToo() throws IOException {
    Files.writeString(
        folder.resolve("q117650.yaml"),
        "- {user: jdoe, from: PO1, to: PO2, signedOn: no, mmf: {location: server},"
            + " password: {inSync: yes}}\n"
            + "- {user: jdoe, from: PO3, to: PO1}\n");

    Run run =
        Run.withShippedRules()
            .of("verify", stepList("{action: move-user, user: jdoe, from: PO3, postoffice: PO3}"));

    assertThat(run.code()).isEqualTo(Exit.REFUSED);
    assertThat(run.out()).contains("Before:  PO3: hexid agrees:");
  }

  @Test
  void aListThatClaimsToBeCompleteIsJudgedAsAWholePlan() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("steps.yaml"),
            STEPS.replace("steps:", "complete: yes\nsteps:")
                + "  - jdoe@PO1:admin-recover\n  - jdoe@PO1:windows-login\n"
                + "  - jdoe@PO1:sign-out\n  - jdoe@PO1:move-user\n");

    Run run = Run.withShippedRules().of("verify", list);

    assertThat(run.code()).isEqualTo(Exit.REFUSED);
    assertThat(run.out()).doesNotContain("NOT LOOKED AT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdo@PO1:move-user | the request has no user jdo",
        "'{action: move-user, user: jdoe, from: PO9, postoffice: PO1}' |"
            + " the request has no user jdoe from PO9"
      })
  void aStepOfSomebodyUnknownIsInvalidInput(String step, String message) throws IOException {
    Run run = Run.withShippedRules().of("verify", stepList(step));

    assertThat(run.code()).isEqualTo(Exit.INVALID);
    assertThat(run.err()).contains("steps.yaml:3:5: error[MP0043]: " + message);
  }

  @Test
  void stepsInAnotherOrderAreRefused() throws IOException {
    String text = Files.readString(plan);
    String swapped =
        text.replace("jdoe@PO1:windows-login", "jdoe@PO1:X")
            .replace("\"action\": \"windows-login\"", "\"action\": \"dos-login\"")
            .replace("jdoe@PO1:X", "jdoe@PO1:dos-login")
            .replace("jdoe@PO2:windows-login", "jdoe@PO2:dos-login")
            .replace("\"windows-login\": {", "\"dos-login\": {");

    Run run = Run.withShippedRules().of("verify", Files.writeString(plan, swapped));

    assertThat(run.code()).isEqualTo(Exit.REFUSED);
    assertThat(run.out()).contains("NOT SAFE", "Q117650");
  }

  @Test
  void aChangedRequestIsSaidToDiffer() throws IOException {
    Path request = folder.resolve("q117650.yaml");
    Files.writeString(request, Files.readString(request) + "# changed\n");

    Run run = Run.withShippedRules().of("verify", "--reproduce", plan);

    assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    assertThat(run.out())
        .contains("safe, but the request has changed since", "Planned again       differs from");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rules           | safe, but the rules have changed since
          version         | safe, but the version has changed since
          rules, version  | safe, but the rules and the version have changed since
          request, rules, version | safe, but the request, the rules and the version have changed since
          """)
  void whatHasChangedIsNamed(String what, String told) throws IOException {
    String text = Files.readString(plan);
    for (String part : what.split(", ", -1)) {
      text =
          switch (part) {
            case "rules" ->
                text.replaceFirst("(\"rulebase\": \\{\\s+\"sha256\": \")[0-9a-f]{4}", "$10000");
            case "version" ->
                text.replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"0.0.9\"");
            default -> text.replaceFirst("(\"sha256\": \")[0-9a-f]{4}", "$10000");
          };
    }

    Run run = Run.withShippedRules().of("verify", Files.writeString(plan, text));

    assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    assertThat(run.out().replaceAll("\\s+", " ")).contains("Result " + told + " Replayed");
  }

  @Test
  void aRequestOfAnotherNameIsCalledByItsOwn() throws IOException {
    Path other = Files.copy(folder.resolve("q117650.yaml"), folder.resolve("other.yaml"));
    Files.writeString(other, Files.readString(other) + "# changed\n");

    Run run = Run.withShippedRules().of("verify", plan, "--request", other);

    assertThat(run.out().replaceAll("\\s+", " "))
        .containsPattern(
            "Request other\\.yaml, sha256 [0-9a-f]{12}; the plan names q117650\\.yaml, [0-9a-f]{12} ");
  }

  @Test
  void aPlanMadeWithEditedRulesIsPlannedAgainWithThem() throws IOException {
    Path rules = rules("only at the next Windows sign-on", "at the next Windows sign-on only");
    plan("--rules", rules);

    Run shipped = Run.withShippedRules().of("verify", "--reproduce", plan);
    assertThat(shipped.code()).isEqualTo(Exit.BLOCKED);
    assertThat(shipped.out()).contains("safe, but the rules have changed since");

    Run edited = Run.withShippedRules().of("verify", "--reproduce", plan, "--rules", rules);
    assertThat(edited.code()).as(edited.out() + edited.err()).isEqualTo(Exit.SAFE);
    assertThat(edited.out())
        .contains("Result              safe\n", "as the plan names it", "the same, byte for byte");
  }

  @Test
  void rulesBeyondTheAllowListAreTrustedHereAsTheyAreForPlanning() throws IOException {
    Path rules =
        rules("insert( new Step( Action.ADMIN", "int one = 1; insert( new Step( Action.ADMIN");
    plan("--rules", rules, "--trust-rules");

    Run refused = Run.withShippedRules().of("verify", plan, "--rules", rules);
    assertThat(refused.code()).isEqualTo(Exit.RULES);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("error[MR0206]", "add --trust-rules");

    Run trusted =
        Run.withShippedRules().of("verify", "--reproduce", plan, "--rules", rules, "--trust-rules");
    assertThat(trusted.code()).as(trusted.out() + trusted.err()).isEqualTo(Exit.SAFE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          plan.json  | --trust-rules   | '--trust-rules' is for rules that '--rules DIR' names
          plan.json  | --rules=nowhere | nowhere does not exist; name the folder
          steps.yaml | --rules=rules   | '--rules' is for plan documents, not for a step list
          steps.yaml | --reproduce     | '--reproduce' is for plan documents, not for a step list
          """)
  void optionsThatFitNothingAreRefused(String file, String option, String told) throws IOException {
    stepList("jdoe@PO1:windows-login");
    Run run = Run.withShippedRules().of("verify", folder.resolve(file), option);
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told);
  }

  private Path rules(String right, String wrong) throws IOException {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    for (Map.Entry<String, String> text : RuleTexts.shipped().byFile().entrySet()) {
      Files.writeString(rules.resolve(text.getKey()), text.getValue());
    }
    Path edited = rules.resolve("Q117650-password-reset.drl");
    String text = Files.readString(edited);
    assertThat(text).contains(right);
    Files.writeString(edited, text.replace(right, wrong));
    return rules;
  }

  private void plan(Object... options) {
    List<Object> words = new ArrayList<>(List.of("plan", folder.resolve("q117650.yaml")));
    words.addAll(List.of("-f", "json", "-o", plan));
    words.addAll(List.of(options));
    Run run = Run.withShippedRules().of(words.toArray());
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.SAFE);
  }

  @Test
  void aTextThatWasTamperedWithFailsToBeReproduced() throws IOException {
    String text = Files.readString(plan);
    Files.writeString(
        plan, text.replace("Recover the password of jdoe", "Change the password of jdoe"));

    Run run = Run.withShippedRules().of("verify", "--reproduce", plan);

    assertThat(run.code()).isEqualTo(Exit.REFUSED);
    assertThat(run.out()).contains("NOT THE PLAN", "Change the password of jdoe on PO1");
  }

  @Test
  void anActionWhoseWordsWereChangedIsNoticedWithoutPlanningAgain() throws IOException {
    String text = Files.readString(plan);
    Files.writeString(plan, text.replace("Nothing to undo.", "Delete the folder."));

    assertThat(Run.withShippedRules().of("verify", plan).out())
        .contains("not as moveplan writes it");
  }

  @Test
  void theRequestCanBeNamed() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("plan.json");
    Files.move(plan, elsewhere);

    assertThat(
            Run.withShippedRules()
                .of("verify", elsewhere, "--request", folder.resolve("q117650.yaml"))
                .code())
        .isEqualTo(Exit.SAFE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"elsewhere.yaml", "../q117650.yaml", "/etc/hostname", "-", "."})
  void aRequestThatIsNotBesideThePlanIsAskedFor(String named) throws IOException {
    String text = Files.readString(plan);
    Files.writeString(
        plan, text.replace("\"file\": \"q117650.yaml\"", "\"file\": \"" + named + "\""));

    Run run = Run.withShippedRules().of("verify", plan);

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("--request FILE");
  }

  private Path stepList(String... steps) throws IOException {
    StringBuilder text = new StringBuilder(STEPS);
    for (String step : List.of(steps)) {
      text.append("  - ").append(step).append('\n');
    }
    return Files.writeString(folder.resolve("steps.yaml"), text);
  }

  private static JsonNode json(Path file) throws IOException {
    Run run = Run.withShippedRules().of("verify", "--format", "json", file);
    assertThat(run.code()).isEqualTo(Exit.REFUSED);
    return new ObjectMapper().readTree(run.out());
  }
}
