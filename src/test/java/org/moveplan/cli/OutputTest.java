package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  @TempDir Path folder;

  @Test
  void failureHalfWayLeavesTheOldFileWholeAndNoOther() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.txt"), "old");

    assertThatThrownBy(() -> Output.at(file).write(OutputTest::failHalfWay))
        .isInstanceOf(IOException.class);

    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(names()).containsExactly("plan.txt");
  }

  @Test
  void failureHalfWayLeavesNoNewFile() throws Exception {
    assertThatThrownBy(() -> Output.at(folder.resolve("plan.txt")).write(OutputTest::failHalfWay))
        .isInstanceOf(IOException.class);

    assertThat(names()).isEmpty();
  }

  @Test
  void oldFileIsThereUntilTheNewOneIsWhole() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.txt"), "old");

    Output.at(file)
        .write(
            out -> {
              out.write("new".getBytes(StandardCharsets.UTF_8));
              assertThat(Files.readString(file)).isEqualTo("old");
            });

    assertThat(Files.readString(file)).isEqualTo("new");
  }

  @Test
  void fileInTheCurrentFolderNeedsNoFolderName() throws Exception {
    assertThat(Output.at(Path.of("no-such-file.txt")).is(Path.of("pom.xml"))).isFalse();
  }

  private static void failHalfWay(java.io.OutputStream out) throws IOException {
    out.write("new".getBytes(StandardCharsets.UTF_8));
    throw new IOException("No space left on device");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
