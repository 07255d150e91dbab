package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.fuzz.Safe;

/**
 * A stranger's folder may hold files with names that a terminal would obey; none is shown as it is.
 */
class HostileFileNamesTest {

  /** Red from here on, a new title for the window, the rest from right to left. */
  private static final String HOSTILE = "x\u001b[31m\u001b]0;t\u0007\u202e";

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    write("list", Run.LIST);
    write("wrong", "- user: jdoe\n  frm: PO1\n");
    write("steps", "steps:\n- jdoe@PO1:move-user\n- jdoe@PO9:nothing\n");
    Run.withShippedRules().of("plan", "-f", "json", "-o", path("plan"), path("list"));
    Path rules = Files.createDirectory(path("rules"));
    String trap = "// Q117650: x\n\u001b[31m rule \"\u202e\u001b[31m\" \u001b when then end\n";
    Files.writeString(rules.resolve("Q117650-" + HOSTILE + ".drl"), trap);
    Files.createDirectory(path("folder"));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(path(name), content);
  }

  private Path path(String name) {
    return folder.resolve(name + HOSTILE);
  }

  /** Words with an @ before them stand for files of that name and a hostile one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check @list",
        "check @wrong",
        "check @none",
        "check @folder",
        "check -f json @wrong -o @faults",
        "plan @list",
        "plan @list -f markdown",
        "plan @list -f json -o @again",
        "plan @list -f html -o @page",
        "plan @list -f pddl -o @pddl",
        "plan @list -o @none/plan",
        "plan @list -o @folder",
        "plan @list -o @list",
        "plan @list -f @format",
        "plan @list --@option",
        "plan @list @list",
        "plan @list --rules @rules",
        "plan @list --rules @rules --trust-rules",
        "plan @list --rules @none",
        "verify @plan",
        "verify @plan --request @list",
        "verify @plan --request @wrong",
        "verify @steps --request @list",
        "verify @wrong --request @list",
        "verify @none",
        "explain @list --user @nobody",
        "explain @list --step @nothing",
        "diff @plan @plan",
        "diff @plan @steps",
        "diff @plan @none",
        "init @list",
        "init @new",
        "init @none/new",
        "help @topic",
        "@command",
        "rules lint @rules",
        "rules lint @none",
        "rules lint @list",
        "rules list @rules",
        "rules show @rule",
        "rules diff @rules",
        "rules trace @plan",
        "rules trace @none"
      })
  void nothingThatIsPrintedIsObeyed(String line) {
    Object[] words =
        Arrays.stream(line.split(" ", -1))
            .map(word -> word.replaceFirst("@(\\w+)", path("$1").toString().replace("\\", "\\\\")))
            .toArray();

    Run run = Run.withShippedRules().of(words);

    assertThat(run.out() + run.err()).isNotEmpty();
    assertThat(run.err()).doesNotContain("internal error");
    Safe.assertForTerminal(run.err());
    Safe.assertForTerminal(run.out());
  }

  @Test
  void aNameIsShownWithNumbersForWhatCannotBeSeen() {
    Run run = Run.withShippedRules().of("rules", "lint", path("rules"));

    assertThat(run.out()).contains("Q117650-x\\u001B[31m\\u001B]0;t\\u0007\\u202E.drl:2:1: error[");
  }
}
