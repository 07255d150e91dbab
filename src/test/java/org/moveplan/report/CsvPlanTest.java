package org.moveplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.plan.Plan;

class CsvPlanTest {

  private static String written(Plan plan) throws IOException {
    StringWriter out = new StringWriter();
    CsvPlan.write(plan, out);
    return out.toString();
  }

  /** The rows as an independent reader sees them, by column. */
  private static List<Map<String, String>> rows(Plan plan) throws IOException {
    CsvSchema header = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerFor(new TypeReference<Map<String, String>>() {})
            .with(header)
            .readValues(written(plan))) {
      return rows.readAll();
    }
  }

  @Test
  void everyQuestionEveryStepAndEveryReasonIsARow() throws IOException {
    Plan plan = Plans.three();

    assertThat(rows(plan))
        .extracting(row -> row.get("row") + " " + row.get("n") + " " + row.get("user"))
        .hasSize(plan.observe().size() + plan.steps().size() + plan.blocked().size())
        .startsWith("question  asmith", "question  jdoe", "step 1 asmith")
        .endsWith("blocked  bjones");
  }

  @Test
  void aStepSaysWhatTheDocumentSays() throws IOException {
    Map<String, String> last =
        rows(Plans.three()).stream()
            .filter(row -> row.get("action").equals("delete-source"))
            .findFirst()
            .orElseThrow();

    assertThat(last)
        .containsEntry("irreversible", "yes")
        .containsEntry("days", "7 after 7")
        .containsEntry("after", "9")
        .containsEntry("because", "Q128824-2")
        .containsEntry("id", "jdoe@PO1:delete-source");
    assertThat(last.get("expect")).doesNotContain("{");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+2",
        "+1",
        "-1",
        "@SUM(A1)",
        " =1",
        "\uFF1D1",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://e.org\";\"x\")"
      })
  void noNameIsTakenForAFormula(String name) throws IOException {
    Plan plan =
        Plans.with(
            Plans.seed(),
            step ->
                new Plan.Step(
                    step.n(),
                    name + "@PO1:x",
                    step.action(),
                    Optional.of(name),
                    step.from(),
                    name,
                    step.to(),
                    step.method(),
                    Optional.of(name),
                    step.wave(),
                    step.phase(),
                    name,
                    step.because(),
                    step.after(),
                    step.notBefore()));

    assertThat(rows(plan))
        .filteredOn(row -> row.get("row").equals("step"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row).containsEntry("user", "'" + name).containsEntry("text", "'" + name);
              assertThat(row.values())
                  .noneMatch(cell -> cell.strip().matches("(?s)[-=+@\uFF1D\uFF0B\uFF0D\uFF20].*"));
            });
  }

  @Test
  void linesEndAndCellsAreQuotedAsTheStandardSays() throws IOException {
    assertThat(written(Plans.hostile()).split("\r\n"))
        .hasSize(1 + rows(Plans.hostile()).size())
        .allSatisfy(line -> assertThat(line).doesNotContain("\n", "\r"));
  }
}
