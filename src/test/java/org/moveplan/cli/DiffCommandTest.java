package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {

  private static final String JDOE = "- {user: jdoe, from: PO1, to: PO2, signedOn: no}\n";

  @TempDir Path folder;

  private Path planned(String name, String request) throws IOException {
    Path list = Files.writeString(folder.resolve("list.yaml"), request);
    Path plan = folder.resolve(name);
    Run run = Run.withShippedRules().of("plan", "-f", "json", "-o", plan, list);
    assertThat(run.code()).as(run.err()).isLessThan(2);
    return plan;
  }

  private static JsonNode diff(Path older, Path newer, int exit) throws IOException {
    Run run = Run.withShippedRules().of("diff", "-f", "json", older, newer);
    assertThat(run.code()).as(run.err()).isEqualTo(exit);
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void aPlanDoesNotDifferFromItself() throws IOException {
    Path plan = planned("a.json", JDOE);

    JsonNode diff = diff(plan, plan, Exit.SAFE);

    assertThat(diff.get("same").asBoolean()).isTrue();
    assertThat(diff.get("causes")).isEmpty();
  }

  @Test
  void anotherCommentInTheListMakesNoOtherPlan() throws IOException {
    Path before = planned("a.json", JDOE);
    Path after = planned("b.json", "# later\n" + JDOE);

    assertThat(diff(before, after, Exit.SAFE).get("causes").get(0).asText()).isEqualTo("request");
  }

  @Test
  void aResetBringsAStepAndItsRule() throws IOException {
    Path before = planned("a.json", JDOE);
    Path after = planned("b.json", JDOE.replace("signedOn", "resetPassword: yes, signedOn"));

    JsonNode diff = diff(before, after, Exit.BLOCKED);

    assertThat(diff.get("added").findValuesAsText("id")).containsExactly("jdoe@PO1:admin-recover");
    assertThat(diff.get("removed")).isEmpty();
    assertThat(diff.get("moved")).isEmpty();
    assertThat(diff.get("causes").toString()).isEqualTo("[\"request\"]");
  }

  @Test
  void usersComeGoAndGetAnotherVerdict() throws IOException {
    Path before =
        planned(
            "a.json",
            JDOE + "- {user: bob, from: PO1, to: PO2}\n- {user: eve, from: PO1, to: PO2}\n");
    Path after =
        planned(
            "b.json",
            JDOE
                + "- {user: bob, from: PO1, to: PO2, lockedOut: unknown}\n"
                + "- {user: zoe, from: PO1, to: PO2}\n");

    JsonNode users = diff(before, after, Exit.BLOCKED).get("users");

    assertThat(users.toString())
        .contains("\"user\":\"bob\"", "\"after\":\"blocked\"")
        .contains("\"user\":\"eve\"", "\"after\":\"\"")
        .contains("\"user\":\"zoe\"", "\"before\":\"\"")
        .doesNotContain("jdoe");
  }

  @Test
  void oneStepThatChangedItsPlaceIsOneStepMoved() throws IOException {
    Path before = planned("a.json", JDOE);
    String text = Files.readString(before);
    JsonNode tree = new ObjectMapper().readTree(text);
    var steps = (com.fasterxml.jackson.databind.node.ArrayNode) tree.get("steps");
    steps.add(steps.remove(0));
    for (int i = 0; i < steps.size(); i++) {
      ((com.fasterxml.jackson.databind.node.ObjectNode) steps.get(i)).put("n", i + 1);
    }
    Path after = Files.writeString(folder.resolve("b.json"), tree.toString());

    JsonNode diff = diff(before, after, Exit.BLOCKED);

    assertThat(diff.get("moved")).hasSize(1);
    assertThat(diff.get("moved").get(0).get("before").asInt()).isEqualTo(1);
    assertThat(diff.get("moved").get(0).get("after").asInt()).isEqualTo(steps.size());
    assertThat(diff.get("added")).isEmpty();
    assertThat(Run.withShippedRules().of("diff", before, after).out().replaceAll("\\s+", " "))
        .contains("one of the documents was edited", "STEPS MOVED");
  }

  @ParameterizedTest
  @CsvSource({"version, the version changed", "rules, the rules changed"})
  void rulesAndVersionAreNamedAsTheCause(String what, String cause) throws IOException {
    Path before = planned("a.json", JDOE);
    String text = Files.readString(before);
    String other =
        (what.equals("version")
                ? text.replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"9.9.9\"")
                : text.replaceFirst("(\"rulebase\": \\{\\s+\"sha256\": \")[0-9a-f]{4}", "$10000"))
            .replace("Point the client of jdoe", "Lead the client of jdoe");
    Path after = Files.writeString(folder.resolve("b.json"), other);

    Run run = Run.withShippedRules().of("diff", before, after);

    assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    assertThat(run.out()).contains(cause, "STEPS CHANGED", "Lead the client of jdoe");
  }

  @Test
  void bothFilesAreJudgedBeforeAnythingIsCompared() throws IOException {
    Path broken = Files.writeString(folder.resolve("x.json"), "{\"format\": \"moveplan.plan/2\"}");

    Run run = Run.withShippedRules().of("diff", broken, folder.resolve("none.json"));

    assertThat(run.code()).isEqualTo(Exit.INVALID);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("'format' cannot be 'moveplan.plan/2'", "none.json: error[MP0001]");
  }
}
