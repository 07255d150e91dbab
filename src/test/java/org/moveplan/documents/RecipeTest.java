package org.moveplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveplan.documents.Shell.Screen;

/** The workflow that the README offers to code hosts does what the README says. */
final class RecipeTest {

  private static final String FEW =
      "find plans -type f ! -name q117650.yaml ! -name report.ndjson -delete; ";

  @TempDir Path folder;

  private Shell shell;

  @BeforeEach
  void open() throws IOException {
    shell = new Shell(folder);
  }

  /** The commands of the workflow, in order. */
  private static List<String> commands() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String from = readme.substring(readme.indexOf("<!-- recipe -->\n```yaml\n") + 24);
    JsonNode workflow = new YAMLMapper().readTree(from.substring(0, from.indexOf("```")));
    List<String> commands =
        StreamSupport.stream(workflow.at("/jobs/lists/steps").spliterator(), false)
            .filter(step -> step.has("run"))
            .map(step -> step.get("run").asText())
            .toList();
    assertThat(commands).hasSize(2);
    return commands;
  }

  @Test
  void everyListIsCheckedAndHasALog() throws IOException {
    Screen screen = shell.run(FEW + "set -e\n" + commands().get(0));

    assertThat(screen.exit()).as(screen.toString()).isZero();
    assertThat(folder.resolve("reports/q117650.yaml.sarif")).content().contains("\"2.1.0\"");
    assertThat(folder.resolve("reports/report.ndjson.sarif")).exists();
  }

  @Test
  void aFaultyListFailsTheRunAndIsInItsLog() throws IOException {
    Screen screen =
        shell.run(FEW + "echo '- {user: jdoe}' > plans/a.yaml; set -e\n" + commands().get(0));

    assertThat(screen.exit()).isEqualTo(3);
    assertThat(folder.resolve("reports/a.yaml.sarif")).content().contains("MP0025", "plans/a.yaml");
    assertThat(folder.resolve("reports/report.ndjson.sarif")).exists();
  }

  @Test
  void thePlansAreShownEvenIfSomebodyIsBlocked() throws IOException {
    Screen screen = shell.run(FEW + "GITHUB_STEP_SUMMARY=summary.md; set -e\n" + commands().get(1));

    assertThat(screen.exit()).as(screen.toString()).isZero();
    assertThat(folder.resolve("summary.md"))
        .content()
        .contains("# Move plan: q117650.yaml", "# Move plan: report.ndjson");
  }
}
