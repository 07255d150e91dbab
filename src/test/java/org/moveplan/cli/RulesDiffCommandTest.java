package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveplan.rules.RuleTexts;

/** What an edit of the rules would change. */
class RulesDiffCommandTest {

  @TempDir private Path folder;
  private Path lists;

  @BeforeEach
  void copyTheShippedRulesAndOneList() throws IOException {
    for (Map.Entry<String, String> text : RuleTexts.shipped().byFile().entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
    lists = Files.createDirectory(folder.resolve("lists"));
    Files.copy(Path.of("plans", "q117650.yaml"), lists.resolve("q117650.yaml"));
  }

  @Test
  void equalRulesChangeNothing() {
    Run run = new Run().of("rules", "diff", folder, "--plans", lists);
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.SAFE);
    assertThat(run.out()).matches("0 rules otherwise, 0 plans otherwise, 0 of 1 situations .*\n");
  }

  @Test
  void anEditIsShownWithTheSituationsAndPlansItChanges() throws IOException {
    Path file = folder.resolve("Q117650-password-reset.drl");
    String text = Files.readString(file);
    String right = "        Mover( stage == Stage.HOME, reset == Answer.YES )\n";
    assertThat(text).contains(right);
    Files.writeString(
        file,
        text.replace(right, right.replace("== Answer.YES", "== Answer.UNKNOWN"))
            .replaceFirst("@severity\\( \"lockout\" \\)", "@severity( \"degraded\" )"));
    Run run = new Run().of("rules", "diff", folder, "--plans", lists);
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.BLOCKED);
    assertThat(run.out())
        .startsWith("Q117650-1 changed (Q117650-password-reset.drl)\n")
        .contains("  @severity\n    - lockout\n    + degraded\n")
        .contains("    - Mover( stage == Stage.HOME, reset == Answer.YES )\n")
        .contains("\nplan of q117650.yaml\n")
        .contains("    - step jdoe@PO1:admin-recover\n")
        .containsPattern("    \\+ UNSAFE: [^:]+:[a-z-]+: [^.]+\\.\\n")
        .contains("as in q117650.yaml, but Mover.reset = UNKNOWN\n")
        .contains("    + step admin-recover at source (prepare)\n");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    String json = new Run().of("rules", "diff", folder, "--plans", lists, "-f", "json").out();
    assertThat(json).contains("\"change\": \"changed\"", "\"part\": \"@severity\"");
  }
}
