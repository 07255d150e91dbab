package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrongFilesTest {

  static List<Path> files() {
    return Cases.wrong();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFaultIsPrintedAsExpected(Path file) throws IOException {
    Path expected = Path.of(file.toString().replaceFirst("\\.[a-z]+$", ".expected"));

    assertThat(Cases.printed(file)).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("files")
  void faultsAreSortedAndEachStandsOnce(Path file) {
    List<Diagnostic> found = ((Reading.Invalid) Cases.read(file)).diagnostics();

    assertThat(found).doesNotHaveDuplicates();
    assertThat(found.stream().map(each -> Position.of(each.line(), each.column()))).isSorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void noFaultShowsAPassword(Path file) {
    assertThat(Cases.printed(file)).doesNotContain("hunter");
  }

  @ParameterizedTest
  @MethodSource("files")
  void excerptsAndHelpFitATerminal(Path file) {
    Stream<String> lines = Cases.printed(file).lines().filter(line -> line.startsWith("  "));

    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void moreThanAHundredFaultsAreCounted() {
    String printed = Cases.printed(Cases.read("- jdoe\n".repeat(102)));

    assertThat(printed).contains("-:100:3: error[MP0022]").endsWith("and 2 more faults\n");
    assertThat(printed).doesNotContain("-:101:");
  }

  @Test
  void faultsAreFoundAfterAByteOrderMarkAndWithWindowsLineEnds() {
    String printed = Cases.printed(Cases.read("\uFEFF- user: jdoe\r\n  from: a\r\n  tu: b\r\n"));

    assertThat(printed)
        .isEqualTo(
            """
            -:3:3: error[MP0023]: a user has no key 'tu'
              |   tu: b
              |   ^
              help: did you mean 'to'?
            """);
  }
}
