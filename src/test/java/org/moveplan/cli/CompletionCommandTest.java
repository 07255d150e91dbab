package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {

  @TempDir Path folder;

  /** What bash offers for the last of {@code words}. */
  private List<String> offered(String words) throws IOException, InterruptedException {
    Path script = folder.resolve("completion");
    Files.writeString(script, new Run().of("completion").out());
    String typed =
        "source '%s'; COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
            + "COMP_LINE='%s'; COMP_POINT=${#COMP_LINE}; "
            + "_complete_moveplan 2>&1; printf '%%s\\n' \"${COMPREPLY[@]}\"";
    Process bash =
        new ProcessBuilder("bash", "-c", typed.formatted(script, words, words.replace("''", "")))
            .redirectErrorStream(true)
            .start();
    bash.getOutputStream().close();
    String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(printed).isZero();
    return printed.lines().map(String::strip).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "moveplan pl, plan",
    "moveplan plan --for, --format",
    "moveplan plan --format mer, mermaid",
    "moveplan plan --format '', text",
    "moveplan check --format sa, sarif",
    "moveplan plan --color ne, never",
    "moveplan verify --format ma, markdown",
    "moveplan rules trace --format ma, markdown",
    "moveplan rules prove --format js, json",
    "moveplan rules lint --format sa, sarif",
    "moveplan comp, completion"
  })
  void bashOffersCommandsOptionsAndValues(String words, String offered)
      throws IOException, InterruptedException {
    assertThat(offered(words)).contains(offered);
  }

  @Test
  void theScriptIsTheSameEachTimeAndServesZshToo() {
    String script = new Run().of("completion").out();

    assertThat(new Run().of("completion").out()).isEqualTo(script);
    assertThat(script).contains("ZSH_VERSION").doesNotContain("\r");
  }
}
