package org.moveplan.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.moveplan.cli.Cli;
import org.moveplan.cli.Streams;

/** The commands that {@code plans/README.md} shows can be given as they stand there. */
final class ReadmeCommandsTest {

  private static final Path README = Path.of("plans", "README.md");
  private static final String COMMAND = "    ./moveplan ";

  @TestFactory
  Stream<DynamicTest> everyCommandSucceedsWithoutComplaint() throws IOException {
    return commands().stream().map(words -> dynamicTest(words, () -> run(words.split(" ", -1))));
  }

  @Test
  void readmeShowsCommands() throws IOException {
    assertThat(commands()).isNotEmpty();
  }

  private static List<String> commands() throws IOException {
    return Files.readAllLines(README).stream()
        .filter(line -> line.startsWith(COMMAND))
        .map(line -> line.substring(COMMAND.length()))
        .toList();
  }

  private static void run(String... words) {
    ByteArrayOutputStream talk = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new PrintStream(talk, true, StandardCharsets.UTF_8),
            Map.of(),
            () -> false);
    assertThat(Cli.run(words, streams)).as(talk.toString(StandardCharsets.UTF_8)).isZero();
  }
}
