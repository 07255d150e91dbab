package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.testing.Program;

/** Processes that are interrupted, killed, short of room or of a reader while they write. */
class UnluckyDaysTest {

  private static final String OLD = "old\n";
  private static final int MOMENTS = Integer.getInteger("moveplan.moments", 4);
  private static final Path LIST = Path.of("plans", "consolidation.yaml").toAbsolutePath();

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void oldFile() throws IOException {
    file = Files.writeString(folder.resolve("plan.html"), OLD);
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void aProcessThatIsToldToEndWhileItWritesLeavesTheOldFileAndNoOther(String signal, int code)
      throws IOException {
    Process writer = held("x");

    Program.signal(writer, signal);

    assertThat(Program.code(writer)).isEqualTo(code);
    assertThat(Program.text(writer.getInputStream())).isEmpty();
    assertThat(Program.text(writer.getErrorStream())).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(OLD);
    assertThat(names()).containsExactly("plan.html");
  }

  @Test
  void aProcessThatIsKilledWhileItWritesLeavesTheOldFileWhole() throws IOException {
    Process writer = held("x");

    Program.signal(writer, "KILL");

    assertThat(Program.code(writer)).isEqualTo(137);
    assertThat(Files.readString(file)).isEqualTo(OLD);
    assertThat(names()).hasSize(2).anyMatch(name -> name.matches("\\.moveplan-.*\\.tmp"));
  }

  @Test
  void ofTwoWritersAtOnceTheLastOneWinsWhole() throws IOException {
    Process first = held("x");
    Process second = held("y");

    finish(first);
    assertThat(Files.readString(file)).isEqualTo("x".repeat(2 * HeldWriter.HALF));
    finish(second);

    assertThat(Files.readString(file)).isEqualTo("y".repeat(2 * HeldWriter.HALF));
    assertThat(names()).containsExactly("plan.html");
  }

  @Test
  void aDiskThatFillsUpLeavesTheOldFileAndNoOther() throws IOException {
    // In blocks of 512 or 1024 bytes, by the shell's taste; the page has 300 KB.
    Program.End end =
        new Program(folder)
            .by("sh", "-c", "ulimit -f 100; exec \"$@\"", "sh")
            .where("LC_ALL", "C")
            .run("plan", "-f", "html", "-o", file, LIST);

    assertThat(end.code()).isEqualTo(Exit.INTERNAL);
    assertThat(end.out()).isEmpty();
    assertThat(end.err()).isEqualTo("moveplan: " + file + ": File too large; it was not written\n");
    assertThat(Files.readString(file)).isEqualTo(OLD);
    assertThat(names()).containsExactly("plan.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan -f html -o /dev/full -", "plan -f json -", "--help", "help plan"})
  void aDeviceThatIsFullIsReported(String arguments) throws IOException {
    Process program =
        new Program(folder)
            .by("sh", "-c", "exec \"$@\" >/dev/full", "sh")
            .where("LC_ALL", "C")
            .moveplan((Object[]) arguments.split(" ", -1));
    program.getOutputStream().write(Run.LIST.getBytes(StandardCharsets.UTF_8));
    program.getOutputStream().close();

    assertThat(Program.code(program)).isEqualTo(Exit.INTERNAL);
    assertThat(Program.text(program.getErrorStream()))
        .isEqualTo("moveplan: cannot read or write: No space left on device\n");
  }

  @ParameterizedTest
  @CsvSource({
    "plan -f html, 0",
    "plan -f html -o /dev/stdout, 0",
    "plan -f json, 0",
    "plan, 0",
    "check -f sarif, 0",
    "explain --user anorth, 0"
  })
  void aReaderWhoGoesAwayIsNobodysFaultInAnyLanguage(String arguments, int code)
      throws IOException {
    Process program =
        new Program(folder)
            .where("LC_ALL", "C.UTF-8")
            .where("LANGUAGE", "ru")
            .moveplan((Object[]) (arguments + " " + LIST).split(" ", -1));
    program.getInputStream().close();

    assertThat(Program.text(program.getErrorStream()).lines())
        .allMatch(line -> line.startsWith("no faults") || line.startsWith("/dev/stdout: 40 users"));
    assertThat(Program.code(program)).isEqualTo(code);
  }

  @Test
  void ctrlCWhileAListIsAwaitedLeavesEverythingAsItWas() throws IOException {
    Process program = new Program(folder).moveplan("plan", "-o", file, "-");
    program.getOutputStream().write("- user: jdoe\n".getBytes(StandardCharsets.UTF_8));
    program.getOutputStream().flush();

    Program.signal(program, "INT");

    assertThat(Program.code(program)).isEqualTo(Exit.INTERRUPTED);
    assertThat(Program.text(program.getErrorStream())).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(OLD);
    assertThat(names()).containsExactly("plan.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "json", "pddl"})
  void ctrlCAtAnyMomentLeavesTheOldOutputOrTheNewOne(String format) throws Exception {
    Files.delete(file);
    Path output = folder.resolve("output");
    long begin = System.nanoTime();
    assertThat(new Program(folder).run("plan", "-f", format, "-o", output, LIST).code()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    Map<String, String> made = contents(output);
    Random random = new Random(7);
    for (int moment = 0; moment < MOMENTS; moment++) {
      Unfinished.delete(output);
      if (moment % 2 == 0) {
        old(output, format);
      }
      Map<String, String> old = contents(output);
      Process program = new Program(folder).moveplan("plan", "-f", format, "-o", output, LIST);
      boolean ended = program.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);

      Program.signal(program, "INT");

      int code = Program.code(program);
      assertThat(code).isIn(ended ? 0 : Exit.INTERRUPTED, 0);
      assertThat(Program.text(program.getErrorStream()).lines())
          .allMatch(line -> line.startsWith(output + ": "));
      assertThat(contents(output)).isIn(code == 0 ? made : old, made);
      assertThat(names()).isSubsetOf("output");
    }
  }

  private static void old(Path output, String format) throws IOException {
    if (format.equals("pddl")) {
      for (String name : List.of("domain.pddl", "plan.pddl", "problem.pddl")) {
        Files.writeString(Files.createDirectories(output).resolve(name), OLD);
      }
    } else {
      Files.writeString(output, OLD);
    }
  }

  /** The content of a file, or of each file of a folder, by its name. */
  private static Map<String, String> contents(Path output) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.exists(output) ? Files.walk(output) : Stream.empty()) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        contents.put(output.relativize(each).toString(), Files.readString(each));
      }
    }
    return contents;
  }

  private Process held(String letter) throws IOException {
    Process writer = new Program(folder).start(HeldWriter.class.getName(), file, letter);
    assertThat(line(writer)).isEqualTo("half");
    return writer;
  }

  private static void finish(Process writer) throws IOException {
    writer.getOutputStream().write('\n');
    writer.getOutputStream().flush();
    assertThat(line(writer)).isEqualTo("done");
    assertThat(Program.code(writer)).isZero();
  }

  private static String line(Process process) throws IOException {
    return new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
