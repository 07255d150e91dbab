package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that prints goes on as if nothing were wrong when its reader has gone. */
class GoneReaderTest {

  private static final String LIST = "plans/q117650.yaml";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "help",
        "help MP0012",
        "help faults",
        "plan --help",
        "plan LIST",
        "plan -f markdown LIST",
        "plan -f html LIST",
        "plan -f csv LIST",
        "plan -f dot LIST",
        "plan -f mermaid LIST",
        "plan -f yaml LIST",
        "check -f json LIST",
        "check -f sarif LIST",
        "explain LIST --user jdoe",
        "explain LIST --user jdoe -f json",
        "explain LIST --step jdoe@PO1:move-user",
        "verify PLAN --request LIST",
        "verify PLAN --request LIST -f json",
        "diff PLAN PLAN",
        "diff PLAN PLAN -f json",
        "schema",
        "schema --plan",
        "completion",
        "rules list",
        "rules show Q117650-2",
        "rules lint rules",
        "rules lint rules -f json"
      })
  void theExitCodeIsThatOfTheWholeOutputAndNothingIsSaid(String line) throws IOException {
    Run heard = Run.withShippedRules().of(words(line));
    Run unheard = Run.withShippedRules().withBroken("Broken pipe").of(words(line));

    assertThat(heard.out()).isNotEmpty();
    assertThat(heard.code()).isEqualTo(Exit.SAFE);
    assertThat(unheard.code()).isEqualTo(heard.code());
    assertThat(unheard.err()).isEqualTo(heard.err());
  }

  @Test
  void helpThatFindsNoRoomIsReported() {
    Run run = new Run().withBroken("No space left on device").of("plan", "--help");

    assertThat(run.code()).isEqualTo(Exit.INTERNAL);
    assertThat(run.err()).contains("No space left on device");
  }

  private Object[] words(String line) throws IOException {
    Path plan = folder.resolve("plan.json");
    if (line.contains("PLAN")) {
      Run.withShippedRules().of("plan", "-f", "json", "-o", plan, LIST);
    }
    return line.replace("LIST", LIST).replace("PLAN", plan.toString()).split(" ", -1);
  }
}
