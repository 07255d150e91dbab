package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  @ParameterizedTest
  @ValueSource(strings = {"check", "plan"})
  void faultsEndWithTheWayToWhatIsSaidOfTheirCode(String command) {
    Run run = new Run().reading("- {user: jdoe, frm: PO1, to: PO2}\n").of(command, "-");

    Matcher first = Pattern.compile("error\\[(MP\\d{4})]").matcher(run.err());
    assertThat(first.find()).isTrue();
    assertThat(run.err()).endsWith("\nFor more on a code: moveplan help " + first.group(1) + "\n");
    assertThat(new Run().of("help", first.group(1)).code()).isEqualTo(Exit.SAFE);
  }

  @Test
  void checkReportsAllFaultsAndIsExitCode3() {
    Run run = new Run().reading("- usr: a\n- usr: b\n").of("check", "-");

    assertThat(run.code()).isEqualTo(Exit.INVALID);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("-:1:", "-:2:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif"})
  void checkWritesFaultsForProgramsToStandardOutput(String format) {
    Run run = new Run().reading("- usr: a\n- usr: b\n").of("check", "-", "--format", format);

    assertThat(run.code()).isEqualTo(Exit.INVALID);
    assertThat(run.out()).startsWith("{").endsWith("}\n").contains("MP0023");
    assertThat(run.err()).isEqualTo("6 faults\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif"})
  void checkWritesADocumentForProgramsEvenIfThereIsNoFault(String format) throws IOException {
    Path file = folder.resolve("out");
    Run run = new Run().of("check", "-", "--format", format, "-o", file);

    assertThat(run.code()).isEqualTo(Exit.SAFE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("no faults; 1 user\n");
    assertThat(Files.readString(file)).startsWith("{").endsWith("}\n");
  }

  @Test
  void checkDoesNotOverwriteTheListAndWritesNoTextToAFile() throws IOException {
    Path list = Files.writeString(folder.resolve("list.yaml"), Run.LIST);

    Run same = new Run().of("check", list, "--format", "json", "-o", list);
    Run text = new Run().of("check", list, "-o", folder.resolve("out"));

    assertThat(same.code()).isEqualTo(Exit.USAGE);
    assertThat(same.err()).contains("is the file that is read");
    assertThat(text.code()).isEqualTo(Exit.USAGE);
    assertThat(list).hasContent(Run.LIST);
    assertThat(folder.resolve("out")).doesNotExist();
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
