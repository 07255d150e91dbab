package org.moveplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.Method;
import org.moveplan.domain.plan.Plan;
import org.moveplan.testing.ChangedStep;

class PlanTreeTest {

  @ParameterizedTest
  @ValueSource(strings = {"seed", "three", "hostile", "five", "all-blocked"})
  void jsonAndYamlAreTheSameTree(String name) throws IOException {
    Plan plan = GoldenTest.plan(name);

    assertThat(new YAMLMapper().readTree(GoldenTest.written(plan, Format.YAML)))
        .isEqualTo(json(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seed", "three", "hostile", "five", "all-blocked"})
  void followsThePublishedSchema(String name) throws IOException {
    String document =
        new String(GoldenTest.written(GoldenTest.plan(name), Format.JSON), StandardCharsets.UTF_8);

    assertThat(schema().validate(document, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"format\": ", "\"n\": 1", "\"action\": \"admin-recover\"", "\"after\": "})
  void schemaRefusesADocumentWithAnyOtherField(String field) throws IOException {
    String document =
        new String(GoldenTest.written(Plans.seed(), Format.JSON), StandardCharsets.UTF_8);

    String changed = document.replace(field, "\"strange\": 1, " + field);

    assertThat(changed).isNotEqualTo(document);
    assertThat(schema().validate(changed, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void topLevelFieldsStandInTheOrderOfTheContract() throws IOException {
    assertThat(names(json(Plans.three())))
        .containsExactly(
            "format",
            "tool",
            "request",
            "title",
            "rulebase",
            "summary",
            "users",
            "steps",
            "blocked",
            "advice",
            "observe",
            "actions",
            "rules");
  }

  @Test
  void leavesAnEmptyTitleOut() throws IOException {
    assertThat(names(json(Plans.seed()))).doesNotContain("title");
  }

  @Test
  void moveHasDestinationAndMethod() throws IOException {
    JsonNode move = step(json(Plans.seed()), "move-user");

    assertThat(names(move))
        .containsExactly(
            "n",
            "id",
            "action",
            "user",
            "postoffice",
            "to",
            "method",
            "wave",
            "phase",
            "instruction",
            "because",
            "after");
    assertThat(move.get("to").asText()).isEqualTo("PO2");
    assertThat(move.get("method").asText()).isEqualTo("drag");
  }

  @Test
  void postofficeStepHasNoUser() throws IOException {
    assertThat(names(step(json(Plans.seed()), "confirm-signed-out")))
        .doesNotContain("user", "from");
  }

  @Test
  void waitingTimeNamesItsStep() throws IOException {
    JsonNode wait = step(json(Plans.three()), "delete-source").get("notBefore");

    assertThat(wait.get("step").asText()).isEqualTo("jdoe@PO2:windows-login");
    assertThat(wait.get("days").asInt()).isEqualTo(7);
  }

  @Test
  void moveByMenuNamesItsOwnMenu() throws IOException {
    Plan plan =
        Plans.with(
            Plans.seed(),
            step ->
                step.method().isPresent() ? ChangedStep.of(step).method(Method.MENU).step() : step);

    assertThat(step(json(plan), "move-user").get("menu").asText()).startsWith("File, Move");
    assertThat(new String(GoldenTest.written(plan, Format.TEXT), StandardCharsets.UTF_8))
        .contains("How:     MOVEUSER.EXE: File, Move with the user selected")
        .doesNotContain("drag");
  }

  @Test
  void placesForNamesStayInTheCatalogue() throws IOException {
    JsonNode action = json(Plans.seed()).get("actions").get("windows-login");

    assertThat(names(action))
        .containsExactly("actor", "program", "menu", "expect", "otherwise", "undo", "irreversible");
    assertThat(action.get("expect").asText()).contains("{user}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "007"})
  void yamlQuotesNamesThatLookLikeSomethingElse(String name) throws IOException {
    String yaml =
        new String(GoldenTest.written(Plans.hostile(), Format.YAML), StandardCharsets.UTF_8);

    assertThat(yaml).contains("user: \"" + name + "\"\n");
  }

  private static Schema schema() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanSchema.write(out);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(out.toString(StandardCharsets.UTF_8), InputFormat.JSON);
  }

  private static JsonNode json(Plan plan) throws IOException {
    return new ObjectMapper().readTree(GoldenTest.written(plan, Format.JSON));
  }

  private static JsonNode step(JsonNode document, String action) {
    for (JsonNode step : document.get("steps")) {
      if (step.get("action").asText().equals(action)) {
        return step;
      }
    }
    throw new AssertionError("no step " + action);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
