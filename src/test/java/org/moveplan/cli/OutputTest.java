package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  @Test
  void aLinkThatLeadsOutOfItsFolderIsNotFollowed() throws Exception {
    Path mine = Files.writeString(Files.createDirectory(folder.resolve("home")).resolve("rc"), "x");
    Path shared = Files.createDirectory(folder.resolve("shared"));
    Path trap = Files.createSymbolicLink(shared.resolve("plan.txt"), Path.of("../home/rc"));

    assertThatThrownBy(() -> Output.at(trap))
        .isInstanceOf(Output.Impossible.class)
        .hasMessageContaining("leads out of its folder, to " + mine.toRealPath());
    assertThat(Files.readString(mine)).isEqualTo("x");
  }

  @Test
  void nobodyCanReadTheNewFileWhoCouldNotReadTheOldOneEvenWhileItIsWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

    Output.at(file)
        .write(
            out -> {
              for (String name : names()) {
                assertThat(Files.getPosixFilePermissions(folder.resolve(name))).hasSize(2);
              }
            });

    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
  }

  @Test
  void aFreshFileDoesNotReplaceOneThatHasComeMeanwhile() throws Exception {
    Path file = folder.resolve("moveplan.yaml");

    assertThatThrownBy(() -> Output.fresh(file).write(out -> Files.writeString(file, "other")))
        .isInstanceOf(FileAlreadyExistsException.class);

    assertThat(Files.readString(file)).isEqualTo("other");
    assertThat(names()).containsExactly("moveplan.yaml");
  }

  @Test
  void aFolderThatTakesNoFileIsToldByTheNameThatWasGiven() throws Exception {
    Path sealed = Path.of("/proc");
    assumeThat(sealed).isDirectory();

    assertThatThrownBy(() -> Output.at(sealed.resolve("plan.txt")).write(out -> out.write('x')))
        .hasMessageContaining("/proc")
        .hasMessageNotContaining(".moveplan-");
  }

  @Test
  void nothingIsBegunOrFinishedOnceTheProcessIsEnding() throws Exception {
    try (Unfinished unfinished = Unfinished.beside(folder.resolve("plan.txt"))) {
      unfinished.whole(() -> Files.createDirectory(unfinished.path()));
      unfinished.whole(() -> Files.writeString(unfinished.path().resolve("domain.pddl"), "half"));

      unfinished.end();

      assertThat(names()).isEmpty();
      assertThatThrownBy(() -> unfinished.whole(() -> Files.createFile(unfinished.path())))
          .isInstanceOf(InterruptedIOException.class);
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void aFolderKeepsItsPermissionsAndFailureHalfWayLeavesItAsItWas() throws Exception {
    Path old = Files.createDirectory(folder.resolve("pddl"));
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwx------"));
    Files.writeString(old.resolve("domain.pddl"), "old");
    List<String> wanted = List.of("domain.pddl", "problem.pddl");

    Map<String, String> impossible = new LinkedHashMap<>();
    impossible.put("domain.pddl", "new");
    impossible.put("missing/problem.pddl", "new");
    assertThatThrownBy(() -> OutputFolder.at(old, wanted).write(impossible))
        .isInstanceOf(IOException.class);
    assertThat(Files.readString(old.resolve("domain.pddl"))).isEqualTo("old");
    assertThat(names()).containsExactly("pddl");

    OutputFolder.at(old, wanted).write(Map.of("domain.pddl", "new"));
    assertThat(Files.readString(old.resolve("domain.pddl"))).isEqualTo("new");
    assertThat(Files.getPosixFilePermissions(old)).hasSize(3);
    assertThat(names()).containsExactly("pddl");
  }

  @Test
  void whatMustNotBeSeenIsWrittenBesideAndTakenAwayAgain() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.txt"), "old");
    byte[] bytes = "new".getBytes(StandardCharsets.UTF_8);

    boolean kept =
        Output.at(file)
            .write(
                out -> out.write(bytes),
                () -> {
                  assertThat(file).hasContent("old");
                  return false;
                });

    assertThat(kept).isFalse();
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("plan.txt");
    assertThat(Output.at(folder.resolve("none.txt")).write(out -> out.write(bytes), () -> false))
        .isFalse();
    assertThat(names()).containsExactly("plan.txt");
  }

  @Test
  void aDeviceGetsNothingBeforeItIsKnownThatItMay() throws Exception {
    Path device = Path.of("/dev/null");
    assumeThat(device).exists();

    boolean kept =
        Output.at(device)
            .write(
                out -> {
                  throw new AssertionError("written too early");
                },
                () -> false);

    assertThat(kept).isFalse();
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
