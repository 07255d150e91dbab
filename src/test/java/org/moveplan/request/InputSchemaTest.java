package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InputSchemaTest {

  /** What a schema sees of a file: shapes, keys and values. */
  private static final Set<Code> STRUCTURAL =
      EnumSet.of(
          Code.WRONG_TYPE,
          Code.UNKNOWN_KEY,
          Code.MISPLACED_KEY,
          Code.MISSING_KEY,
          Code.MISSING_VALUE,
          Code.ILLEGAL_VALUE,
          Code.TOO_LONG,
          Code.EMPTY_LIST,
          Code.LISTED_TWICE,
          Code.UNKNOWN_VERSION,
          Code.NO_USERS,
          Code.PASSWORD);

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(InputSchema.json());

  static List<Path> right() {
    return Cases.right().stream().filter(InputSchemaTest::isTree).toList();
  }

  /** Whether an independent parser reads the file as a whole. */
  private static boolean isTree(Path file) {
    return file.toString().endsWith(".json") || file.toString().endsWith(".yaml");
  }

  static List<Path> structurallyWrong() {
    return Cases.wrong().stream()
        .filter(InputSchemaTest::isTree)
        .filter(InputSchemaTest::isStructural)
        .toList();
  }

  private static boolean isStructural(Path file) {
    List<Diagnostic> found = ((Reading.Invalid) Cases.read(file)).diagnostics();
    return found.stream().anyMatch(each -> STRUCTURAL.contains(each.code()))
        && found.stream().noneMatch(each -> isSyntax(each.code()));
  }

  private static boolean isSyntax(Code code) {
    return code.compareTo(Code.SEVERAL_DOCUMENTS) <= 0;
  }

  private static JsonNode tree(Path file) throws IOException {
    ObjectMapper mapper = file.toString().endsWith(".json") ? new ObjectMapper() : new YAMLMapper();
    return mapper.readTree(Files.readString(file).replace("\uFEFF", ""));
  }

  @ParameterizedTest
  @MethodSource("right")
  void whatTheReaderAcceptsTheSchemaAccepts(Path file) throws IOException {
    assertThat(schema.validate(tree(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("structurallyWrong")
  void whatTheReaderRefusesForItsShapeTheSchemaRefuses(Path file) throws IOException {
    assertThat(schema.validate(tree(file))).as(file.toString()).isNotEmpty();
  }

  @Test
  void theSchemaIsOneOfItsKindAndAlwaysTheSame() throws IOException {
    assertThat(new ObjectMapper().readTree(InputSchema.json()).get("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(InputSchema.json()).isEqualTo(InputSchema.json()).endsWith("}\n");
  }

  @Test
  void theSchemaHasNoKeyForAPassword() {
    assertThat(InputSchema.json()).doesNotContain("\"passwd\"", "\"newPassword\"", "\"pwd\"");
  }
}
