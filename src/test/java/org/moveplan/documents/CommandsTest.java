package org.moveplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.moveplan.documents.Shell.Screen;

/**
 * Every command that a document shows can be given as it stands, and prints what is shown. {@code
 * -Dmoveplan.golden=write} writes anew what is shown, except where lines are left out in the
 * middle.
 */
final class CommandsTest {

  @TestFactory
  List<DynamicContainer> everyCommandDoesWhatItsDocumentSays(@TempDir Path folder)
      throws IOException {
    List<DynamicContainer> containers = new ArrayList<>();
    for (Document document : Document.all()) {
      Shell shell = new Shell(Files.createTempDirectory(folder, "checkout"));
      Document shown = Renewal.WANTED ? Renewal.ofOutput(document, shell) : document;
      containers.add(dynamicContainer(document.path().toString(), tests(shown, shell)));
    }
    return containers;
  }

  @TestFactory
  Stream<DynamicTest> noCommandIsOverlooked() throws IOException {
    return Document.all().stream()
        .map(
            document ->
                dynamicTest(
                    document.path().toString(),
                    () ->
                        assertThat(Command.overlooked(document))
                            .as("commands that are neither in a console nor in an sh block")
                            .isEmpty()));
  }

  @Test
  void theReadmeBeginsWithTheTwoCommandsThatEveryChangeHasToPass() throws IOException {
    List<String> commands =
        Command.of(Document.read(Path.of("README.md"))).stream().map(Command::line).toList();
    assertThat(commands).startsWith("./moveplan plan plans/q117650.yaml", "mvn -B verify");
    assertThat(Files.readAllLines(Path.of(".ci", "run")))
        .contains(commands.get(0), "mvn -B -ntp verify");
  }

  private static Stream<DynamicTest> tests(Document document, Shell shell) {
    return Command.of(document).stream()
        .map(
            command ->
                dynamicTest(
                    (command.place() + 1) + ": " + command.line(), () -> check(command, shell)));
  }

  private static void check(Command command, Shell shell) throws IOException, InterruptedException {
    if (command.saves()) {
      shell.save(command.file(), command.shown());
      assertThat(command.shown()).isNotEmpty();
    } else if (command.runs()) {
      Screen screen = shell.run(command.line());
      assertThat(screen.exit()).as("exit code of %s", screen).isEqualTo(command.exit());
      if (!command.shown().isEmpty()) {
        assertThat(command.abridged(screen.lines())).isEqualTo(command.shown());
      }
    } else {
      BuildCommand.check(command.line());
    }
  }
}
