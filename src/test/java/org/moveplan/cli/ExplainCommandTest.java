package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.rules.RuleTexts;

class ExplainCommandTest {

  private static final Path SEED = Path.of("plans", "q117650.yaml");

  @TempDir Path folder;

  private static JsonNode answer(Object... args) throws IOException {
    List<Object> all = new ArrayList<>(List.of("explain", "--format", "json"));
    all.addAll(List.of(args));
    Run run = Run.withShippedRules().of(all.toArray());
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.SAFE);
    return new ObjectMapper().readTree(run.out()).get("explanations").get(0);
  }

  @Test
  void aStoryTellsFactsStepsAndHowTheTwoFactorsStand() throws IOException {
    JsonNode story = answer(SEED, "--user", "JDOE");

    assertThat(story.get("verdict").asText()).isEqualTo("ready-with-steps");
    assertThat(story.get("given").findValuesAsText("field"))
        .contains("resetPassword", "signedOn", "mmf.location", "drive", "moveuser");
    JsonNode move = step(story, "jdoe@PO1:move-user");
    assertThat(move.get("destination").get("hexid").asText()).isEqualTo("no");
    assertThat(move.get("destination").get("password").asText()).isEqualTo("yes");
    JsonNode arrived = step(story, "jdoe@PO2:windows-login");
    assertThat(arrived.get("destination").get("hexid").asText()).isEqualTo("yes");
    assertThat(story.get("assumed").findValuesAsText("rule")).contains("Q130320-8");
    assertThat(story.get("rules").findValuesAsText("id")).contains("Q117650-1", "Q117650-2");
  }

  @Test
  void defaultsThatMatterAreFoundByPlanningAgain() throws IOException {
    JsonNode defaults = answer(SEED, "--user", "jdoe").get("defaults");

    assertThat(defaults.get("telling").findValuesAsText("field"))
        .contains("password.mmfHoldsDefault", "deleteSource", "lockedOut")
        .doesNotContain("password.lastAnyLogin", "fullName");
    assertThat(defaults.get("exhausted").asBoolean()).isTrue();
    assertThat(defaults.get("planned").asInt()).isGreaterThan(100);
  }

  @Test
  void whatIsSaidOfAStepHasItsNamesInIt() {
    Run run = Run.withShippedRules().of("explain", SEED, "--step", "jdoe@PO1:move-user");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Delete the copy on PO2 with File, Delete; the account on PO1 is untouched.")
        .doesNotContain("{", "}");
  }

  private static JsonNode step(JsonNode story, String id) {
    for (JsonNode step : story.get("steps")) {
      if (step.get("id").asText().equals(id)) {
        return step;
      }
    }
    throw new AssertionError("no step " + id + " in " + story.get("steps"));
  }

  @ParameterizedTest
  @CsvSource({
    "locked-out-unknown-password.yaml, asmith, password.mmfPasswordKnown=yes, sourceExists=yes",
    "enhanced-security-off.yaml, mjones, enhancedSecurity=yes, 'drive=\"M:\"'",
    "postoffice-care.yaml, carla, maxUsers=500, maxUsers=500"
  })
  void theSmallestChangeThatUnblocksIsOneThatTheRemedyNames(
      String list, String user, String one, String another) throws IOException {
    JsonNode story = answer(Path.of("plans", list), "--user", user);

    JsonNode unblocking = story.get("unblocking");
    assertThat(unblocking.get("size").asInt()).isEqualTo(1);
    List<String> ways = new ArrayList<>();
    unblocking
        .get("ways")
        .forEach(
            way ->
                ways.add(
                    way.get(0).get("field").asText() + "=" + way.get(0).get("value").asText()));
    assertThat(ways).contains(one, another);
  }

  @Test
  void twoReasonsNeedTwoChanges() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.yaml"),
            "- {user: jdoe, from: PO1, to: PO2, lockedOut: unknown,"
                + " newMailbox: jd, moved: unknown}\n");

    JsonNode unblocking = answer(list, "--user", "jdoe").get("unblocking");

    assertThat(unblocking.get("size").asInt()).isEqualTo(3);
    assertThat(unblocking.get("ways")).allMatch(way -> way.size() == 3);
    assertThat(unblocking.get("ways")).hasSizeLessThanOrEqualTo(12);
  }

  /** What is written in the list is doubted before what is not. */
  @Test
  void whatTheRemediesAskForIsToldFirst() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.yaml"),
            "- {user: jdoe, from: PO1, to: PO2, lockedOut: unknown,"
                + " newMailbox: jd, moved: unknown}\n");

    Run run = Run.withShippedRules().of("explain", list, "--user", "jdoe");

    assertThat(run.out().replaceAll("\\s+", " "))
        .containsPattern(
            "Any one of these ways, each of 3 changes, if they are so; no change of one field does."
                + " Found by planning \\d+ changed lists\\.")
        .containsPattern(
            " changed lists\\. jdoe \\(PO1\\): (moved: no|lockedOut: no) \\(now unknown\\); and"
                + " jdoe \\(PO1\\): (moved: no|lockedOut: no) \\(now unknown\\); and jdoe \\(PO1\\):"
                + " newMailbox: left out \\(now jd\\)");
  }

  @Test
  void aPlanOfEditedRulesIsExplainedWithThem() throws IOException {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    for (var file : RuleTexts.shipped().byFile().entrySet()) {
      Files.writeString(
          rules.resolve(file.getKey()),
          file.getValue().replace("recover the password on the originating", "edited"));
    }
    Run run =
        Run.withShippedRules().of("explain", SEED, "--step", "3", "--rules", rules.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.SAFE);
    assertThat(run.out()).contains("Q117650-1: edited postoffice (");

    Path trap = Path.of("src", "test", "resources", "lint", "salience");
    Run refused = Run.withShippedRules().of("explain", SEED, "--step", "3", "--rules", trap);
    assertThat(refused.code()).isEqualTo(Exit.RULES);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("error[MR0203]", "'moveplan rules lint' says more.");
  }

  @Test
  void whatIsLeftOutIsNotToldBesideAnotherAnswer() {
    Run run =
        Run.withShippedRules()
            .of("explain", Path.of("plans", "look-alikes.yaml"), "--user", "ben@PO1");
    assertThat(run.out())
        .contains("lockedOut: no (now yes)", "lastError: left out (now The mailbox")
        .doesNotContain("lockedOut: left out", "lastError: ''");
  }

  @Test
  void anAssumptionAboutAPostofficeNamesIt() throws IOException {
    JsonNode asked = answer(SEED, "--user", "jdoe").get("assumed");
    assertThat(asked.findValuesAsText("postoffice")).containsExactlyInAnyOrder("PO1", "PO2");
    assertThat(Run.withShippedRules().of("explain", SEED, "--user", "jdoe").out())
        .containsPattern("SCHEDULE.KEY [^#]*?\\n    About:   PO1\\n    Rule:    Q130320-8");
  }

  @Test
  void whatIsSaidToUnblockDoesUnblock() throws IOException {
    Path list = Path.of("plans", "locked-out-unknown-password.yaml");
    String text = Files.readString(list);
    Path changed =
        Files.writeString(
            folder.resolve("changed.yaml"),
            text.replaceFirst(
                "(?s)(user: asmith.*?)mmfPasswordKnown: no", "$1mmfPasswordKnown: yes"));

    assertThat(Files.readString(changed)).isNotEqualTo(text);
    assertThat(answer(changed, "--user", "asmith").get("verdict").asText()).isEqualTo("recovery");
  }

  @Test
  void aStepNamesItsRulesItsPlaceAndWhatWouldMakeItVanish() throws IOException {
    JsonNode step = answer(SEED, "--step", "jdoe@PO1:windows-login");

    assertThat(step.get("because").findValuesAsText("id")).contains("Q117650-2");
    assertThat(step.get("after").findValuesAsText("step")).contains("jdoe@PO1:admin-recover");
    assertThat(step.get("before").findValuesAsText("step"))
        .contains("jdoe@PO1:sign-out", "jdoe@PO1:move-user");
    assertThat(step.get("earliest").asInt()).isLessThanOrEqualTo(step.get("n").asInt());
    assertThat(step.get("latest").asInt()).isGreaterThanOrEqualTo(step.get("n").asInt());
    assertThat(step.get("vanishing").get("ways").findValuesAsText("field"))
        .contains("password.mmfHoldsDefault");
  }

  @Test
  void aStepElsewhereMayVanishByWhatIsWrittenThere() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.yaml"),
            """
            postoffices:
              PO1: {}
              PO2: {}
              PO3:
                groups: [{name: team, local: [ben], external: ["NET/PO1/anna"]}]
                rebuildVersion: "3.0"
            users:
              - {user: anna, from: PO1, to: PO2}
            """);

    JsonNode ways = answer(list, "--step", "@PO3:update-rebuild/w1").get("vanishing").get("ways");

    assertThat(ways.findValuesAsText("of")).contains("PO3");
    assertThat(ways.findValuesAsText("field")).contains("rebuildVersion");
  }

  @Test
  void theChainOfPrecedencesLeadsFromOneStepToTheOther() throws IOException {
    JsonNode order =
        answer(SEED, "--why", "jdoe@PO1:admin-recover", "--before", "jdoe@PO2:windows-login");

    assertThat(order.get("ground").asText()).isEqualTo("rules");
    JsonNode chain = order.get("chain");
    assertThat(chain.get(0).get("before").asText()).isEqualTo("jdoe@PO1:admin-recover");
    assertThat(chain.get(chain.size() - 1).get("after").asText())
        .isEqualTo("jdoe@PO2:windows-login");
    for (int i = 1; i < chain.size(); i++) {
      assertThat(chain.get(i).get("before")).isEqualTo(chain.get(i - 1).get("after"));
    }
  }

  @ParameterizedTest
  @CsvSource({"15, 3, reversed", "3, 3, reversed", "1, 2, convenience", "1, 32, phase"})
  void whereNoRuleOrdersTwoStepsItSaysSo(String first, String second, String ground)
      throws IOException {
    assertThat(answer(SEED, "--why", first, "--before", second).get("ground").asText())
        .isEqualTo(ground);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--user=jdo | the list has no user jdo; did you mean jdoe?",
        "--user=jdoe@PO3 | the list has no user jdoe@PO3",
        "--step=jdoe@PO1:signout | did you mean jdoe@PO1:sign-out?",
        "--step=99 | it has steps 1 to 32",
        "--why=3 | Ask one thing",
        "--from=PO1 | Ask one thing"
      })
  void whoeverAsksForWhatIsNotThereIsHelped(String question, String help) {
    Run run = Run.withShippedRules().of("explain", SEED, question);

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(help);
  }

  @Test
  void aNameOnTwoPostofficesNeedsItsSource() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.yaml"),
            "- {user: jdoe, from: PO1, to: PO2}\n- {user: jdoe, from: PO3, to: PO4}\n");

    Run bare = Run.withShippedRules().of("explain", list, "--user", "jdoe");

    assertThat(bare.code()).isEqualTo(Exit.USAGE);
    assertThat(bare.err()).contains("several postoffices", "--user jdoe@PO1 or --user jdoe@PO3");
    assertThat(answer(list, "--user", "jdoe@PO3").get("to").asText()).isEqualTo("PO4");
    assertThat(answer(list, "--user", "jdoe", "--from", "po1").get("to").asText()).isEqualTo("PO2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown"})
  void storiesForPeopleFitAPageAndHaveEveryPart(String format) {
    Run run = Run.withShippedRules().of("explain", "-f", format, SEED, "--user", "jdoe");

    assertThat(run.out())
        .containsIgnoringCase("facts given")
        .containsIgnoringCase("defaults taken")
        .containsIgnoringCase("assumed")
        .containsIgnoringCase("rules that had a part")
        .contains("hexid differs, password");
    if (format.equals("text")) {
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }
  }
}
