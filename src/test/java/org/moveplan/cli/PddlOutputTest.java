package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PddlOutputTest {

  private static final Path SEED = Path.of("plans", "q117650.yaml");
  private static final List<String> NAMES = List.of("domain.pddl", "plan.pddl", "problem.pddl");

  @TempDir Path folder;

  private static Run pddl(Object... more) {
    Object[] args = new Object[more.length + 4];
    args[0] = "plan";
    args[1] = SEED;
    args[2] = "--format";
    args[3] = "pddl";
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.withShippedRules().of(args);
  }

  private static List<String> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void threeFilesAreWrittenIntoANewFolder() throws IOException {
    Run run = pddl("-o", folder.resolve("pddl"));

    assertThat(run.code()).as(run.err()).isEqualTo(Exit.SAFE);
    assertThat(run.out()).isEmpty();
    assertThat(in(folder.resolve("pddl"))).isEqualTo(NAMES);
    assertThat(in(folder)).containsExactly("pddl");
  }

  @Test
  void theSameThreeFilesAreReplaced() throws IOException {
    Path old = Files.createDirectory(folder.resolve("pddl"));
    Files.writeString(old.resolve("plan.pddl"), "old");

    assertThat(pddl("-o", old).code()).isEqualTo(Exit.SAFE);

    assertThat(in(old)).isEqualTo(NAMES);
    assertThat(Files.readString(old.resolve("plan.pddl"))).contains("(move-user ");
    assertThat(in(folder)).containsExactly("pddl");
  }

  @Test
  void aFolderWithAnythingElseIsLeftAlone() throws IOException {
    Path old = Files.createDirectory(folder.resolve("pddl"));
    Files.writeString(old.resolve("letter.txt"), "dear");

    Run run = pddl("-o", old);

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("holds other files than");
    assertThat(in(old)).containsExactly("letter.txt");
  }

  @Test
  void standardOutputTakesNoFolder() {
    Run run = pddl();

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("name a folder with -o DIR");
  }

  @Test
  void aFileInTheWayIsNotReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("pddl"), "text");

    Run run = pddl("-o", file);

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(file).hasContent("text");
  }

  @Test
  void anUnknownFormatIsToldAllThatThereAre() {
    Run run = Run.withShippedRules().of("plan", "-f", "pdl", SEED);

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("'pdl' is none of text,", ", pddl");
  }
}
