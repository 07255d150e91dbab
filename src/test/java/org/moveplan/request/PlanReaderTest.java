package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.StepList;
import org.moveplan.report.Format;
import org.moveplan.report.Layout;
import org.moveplan.report.PlanSchema;
import org.moveplan.report.Plans;

class PlanReaderTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a schema cannot say: names that must be known elsewhere, texts that are not empty. */
  private static final Set<Code> BEYOND_THE_SCHEMA =
      Set.of(Code.NOT_IN_CATALOGUE, Code.MISSING_VALUE);

  static List<Plan> plans() {
    return List.of(Plans.seed(), Plans.three(), Plans.many(30), Plans.allBlocked(3));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void readsWhatIsWrittenAsJson(Plan plan) throws IOException {
    assertThat(document(written(plan, Format.JSON))).isEqualTo(plan);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void readsWhatIsWrittenAsYaml(Plan plan) throws IOException {
    assertThat(document(written(plan, Format.YAML))).isEqualTo(plan);
  }

  @Test
  void acceptsAndRefusesWhatThePublishedSchemaAcceptsAndRefuses() throws IOException {
    Schema schema = schema();
    JsonNode whole = JSON.readTree(written(Plans.three(), Format.JSON));
    List<String> disagreements = new ArrayList<>();
    int refused = 0;
    for (String changed : variants(whole)) {
      boolean valid = schema.validate(changed, InputFormat.JSON).isEmpty();
      Set<Code> codes = codes(changed);
      boolean accepted = BEYOND_THE_SCHEMA.containsAll(codes);
      refused += accepted ? 0 : 1;
      if (valid != accepted) {
        disagreements.add(codes + " but schema says " + valid + ": " + difference(whole, changed));
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(refused).isGreaterThan(1000);
  }

  /**
   * One change at each place of the document: a key gone, renamed, added, another kind of value.
   */
  private static List<String> variants(JsonNode whole) throws IOException {
    List<String> variants = new ArrayList<>();
    int places = places(whole);
    for (int place = 0; place < places; place++) {
      for (int kind = 0; kind < 7; kind++) {
        JsonNode copy = whole.deepCopy();
        change(copy, new int[] {place}, kind);
        if (!copy.equals(whole)) {
          variants.add(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(copy));
        }
      }
    }
    return variants;
  }

  private static int places(JsonNode node) {
    int count = node.size();
    for (JsonNode child : node) {
      count += places(child);
    }
    return count;
  }

  private static void change(JsonNode node, int[] left, int kind) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        if (left[0]-- == 0) {
          change(object, name, kind);
          return;
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (left[0]-- == 0) {
          switch (kind) {
            case 0 -> array.set(i, array.objectNode());
            case 1 -> array.set(i, array.arrayNode());
            case 2 -> array.set(i, array.numberNode(1));
            default -> array.insertNull(i);
          }
          return;
        }
      }
    }
    for (JsonNode child : node) {
      if (left[0] >= 0) {
        change(child, left, kind);
      }
    }
  }

  private static void change(ObjectNode object, String name, int kind) {
    switch (kind) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + "x", object.remove(name));
      case 2 -> object.put(name, "strange");
      case 3 -> object.put(name, -1);
      case 4 -> object.put(name, true);
      case 5 -> object.putArray(name);
      default -> object.putObject(name);
    }
  }

  private static String difference(JsonNode whole, String changed) throws IOException {
    Set<String> before = whole.toPrettyString().lines().collect(Collectors.toSet());
    return JSON.readTree(changed)
        .toPrettyString()
        .lines()
        .filter(line -> !before.contains(line))
        .limit(3)
        .collect(Collectors.joining("|"));
  }

  @Test
  void everyFaultOfADocumentIsReportedInOneRunWithItsPlace() throws IOException {
    String broken =
        written(Plans.seed(), Format.JSON)
            .replaceFirst("\"admin-recover\"", "\"admin-recver\"")
            .replaceFirst("\"wave\": 1", "\"wave\": \"one\"")
            .replaceFirst("\"title\"", "\"titel\"")
            .replaceFirst("\"sha256\": \"", "\"sha256\": \"x");

    String printed = printed(broken);

    assertThat(printed)
        .contains(
            "'sha256' cannot be",
            "help: did you mean admin-recover?",
            "'wave' must be a whole number from 1, not the text 'one'",
            "has no key 'titel'",
            "help: did you mean 'title'?");
    assertThat(printed.lines().filter(line -> line.contains(": error[")))
        .allMatch(line -> line.matches("-:\\d+:\\d+: error\\[MP00\\d\\d]: .*"));
  }

  @Test
  void namesakesAreToldApartByTheirSource() throws IOException {
    Plan plan = Plans.three();
    String text = written(plan, Format.JSON).replace("\"asmith\"", "\"jdoe\"");
    String moved = text.replaceFirst("\"from\": \"PO1\"", "\"from\": \"PO3\"");

    assertThat(printed(moved))
        .contains("error[MP0025]: a step has no 'from', but 'jdoe' leaves several postoffices")
        .contains("add 'from': PO1 or PO3");
    assertThat(
            codes(
                moved.replace(
                    "\"user\": \"jdoe\",\n      \"postoffice\"",
                    "\"user\": \"jdoe\",\n      \"from\": \"PO3\",\n      \"postoffice\"")))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"TEXT", "MARKDOWN"})
  void aPlanForPeopleIsRefusedWithAdvice(Format format) throws IOException {
    assertThat(printed(written(Plans.seed(), format)))
        .contains("error[MP0041]: this is a plan for people", "--format json");
  }

  @Test
  void theLimitsOfRequestsHoldForPlans() throws IOException {
    String text = written(Plans.seed(), Format.JSON);
    assertThat(codes(text, Limits.DEFAULT.withBytes(1000))).containsExactly(Code.FILE_TOO_LARGE);
    assertThat(codes("{\"format\": \"moveplan.plan/1\", \"users\": " + "[".repeat(40)))
        .contains(Code.TOO_DEEP);
    assertThat(codes(text.replace("\"jdoe\"", "\"" + "j".repeat(20_000) + "\"")))
        .contains(Code.VALUE_TOO_LONG);
    assertThat(codes(text.replace("\"jdoe\"", "\"\\u001b[31m\"")))
        .contains(Code.FORBIDDEN_CHARACTER);
  }

  @Test
  void charactersThatCannotBeSeenAreRefusedInAPlanToo() throws IOException {
    assertThat(codes(written(Plans.hostile(), Format.JSON))).contains(Code.FORBIDDEN_CHARACTER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "hello", "[]", "steps: []", "- {action: move-user}"})
  void whatIsNoPlanIsRefused(String text) {
    assertThat(read(text, Limits.DEFAULT)).isInstanceOf(PlanReading.Invalid.class);
  }

  @Test
  void aStepListHasIdsOrMappings() {
    String text =
        """
        request: users.yaml
        complete: no
        steps:
          - jdoe@PO1:admin-recover
          - "@PO1:confirm-signed-out/w1"
          - jdoe@PO1:archive-folder:Sales reports#2
          - {action: move-user, user: jdoe, from: PO1, postoffice: PO1, method: menu}
        """;

    StepList list = ((PlanReading.Steps) read(text, Limits.DEFAULT)).list();

    assertThat(list.request()).isEqualTo("users.yaml");
    assertThat(list.steps())
        .extracting(
            step ->
                step.user().orElse("")
                    + "/"
                    + step.postoffice()
                    + "/"
                    + step.action().token()
                    + step.object().map(name -> "/" + name).orElse("")
                    + step.method().map(method -> "/" + method.token()).orElse(""))
        .containsExactly(
            "jdoe/PO1/admin-recover",
            "/PO1/confirm-signed-out",
            "jdoe/PO1/archive-folder/Sales reports",
            "jdoe/PO1/move-user/menu");
    assertThat(list.steps()).extracting(StepList.Entry::line).containsExactly(4, 5, 6, 7);
  }

  @Test
  void faultsOfAStepListAreReportedTogether() {
    assertThat(
            printed(
                """
                steps:
                  - jdoe@PO1:windows-logon
                  - jdoe:PO1
                  - {action: move-user, user: jdoe, postofice: PO1}
                """))
        .contains(
            "-:2:5: error[MP0028]: 'action' cannot be 'windows-logon'",
            "did you mean windows-login?",
            "-:3:5: error[MP0043]: 'jdoe:PO1' is not the id of a step",
            "-:4:37: error[MP0023]: a step has no key 'postofice'",
            "-:4:5: error[MP0025]: a step has no 'postoffice'");
  }

  private static String written(Plan plan, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(plan, out, Layout.PAPER);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Schema schema() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanSchema.write(out);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(out.toString(StandardCharsets.UTF_8), InputFormat.JSON);
  }

  private static Plan document(String text) {
    return ((PlanReading.Document) read(text, Limits.DEFAULT)).plan();
  }

  private static PlanReading read(String text, Limits limits) {
    return new PlanReader(limits)
        .read("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Set<Code> codes(String text) {
    return codes(text, Limits.DEFAULT);
  }

  private static Set<Code> codes(String text, Limits limits) {
    return read(text, limits) instanceof PlanReading.Invalid invalid
        ? invalid.diagnostics().stream().map(Diagnostic::code).collect(Collectors.toSet())
        : Set.of();
  }

  private static String printed(String text) {
    return DiagnosticPrinter.print(
        ((PlanReading.Invalid) read(text, Limits.DEFAULT)).diagnostics());
  }
}
