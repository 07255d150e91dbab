package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {

  @TempDir Path folder;

  @Test
  void checkOfAValidFileIsExitCode0() {
    Run run = new Run().of("check", "-");

    assertThat(run.code()).isEqualTo(Exit.SAFE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("no faults; 1 user\n");
  }

  @Test
  void checkReportsAllFaultsAndIsExitCode3() {
    Run run = new Run().reading("- usr: a\n- usr: b\n").of("check", "-");

    assertThat(run.code()).isEqualTo(Exit.INVALID);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("-:1:", "-:2:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "schema --plan"})
  void schemaIsPrintedAsJson(String args) {
    Run run = new Run().of((Object[]) args.split(" ", -1));

    assertThat(run.code()).isEqualTo(Exit.SAFE);
    assertThat(run.out()).startsWith("{").endsWith("}\n");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "schema --plan"})
  void closedPipeOfASchemaIsSilent(String args) {
    Run run = new Run().withBroken("Broken pipe").of((Object[]) args.split(" ", -1));

    assertThat(run.code()).isEqualTo(Exit.SAFE);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void initWritesAFileThatCanBeChecked() {
    Path file = folder.resolve("first.yaml");

    assertThat(new Run().of("init", file).code()).isEqualTo(Exit.SAFE);
    assertThat(new Run().of("check", file).code()).isEqualTo(Exit.SAFE);
  }

  @Test
  void initNeverOverwrites() throws IOException {
    Path file = Files.writeString(folder.resolve("first.yaml"), "mine");
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("nowhere"));

    Run run = new Run().of("init", file);

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("exists and is not overwritten");
    assertThat(Files.readString(file)).isEqualTo("mine");
    assertThat(new Run().of("init", link).code()).isEqualTo(Exit.USAGE);
    assertThat(new Run().of("init", folder).code()).isEqualTo(Exit.USAGE);
    assertThat(new Run().of("init", folder.resolve("missing/x.yaml")).code()).isEqualTo(Exit.USAGE);
  }
}
