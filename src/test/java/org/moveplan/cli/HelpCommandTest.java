package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.request.Code;
import org.moveplan.request.CodePage;

class HelpCommandTest {

  private static final Pattern TYPED = Pattern.compile("```console\\nmoveplan (.*)\\n```\\n");

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectory(folder.resolve("plans"));
    for (String name : List.of("q117650.yaml", "spreadsheet.csv")) {
      Files.copy(Path.of("plans", name), folder.resolve("plans/" + name));
    }
    for (String name : List.of("users.yaml", "users.xlsx", "locked.yaml")) {
      Files.writeString(folder.resolve(name), Run.LIST);
    }
    Path golden = Path.of("src/test/resources/report");
    Files.copy(golden.resolve("seed.txt"), folder.resolve("plan.txt"));
    String plan = Files.readString(golden.resolve("seed.json"));
    Files.writeString(
        folder.resolve("uncited.json"),
        plan.replaceFirst("\"Q117650-1\": \\{", "\"Q117650-0\": {"));
    Files.writeString(folder.resolve("unnamed.yaml"), "steps:\n  - jdoe@PO1\n");
  }

  static Stream<Code> codesWithCommands() {
    return Stream.of(Code.values())
        .filter(code -> TYPED.matcher(CodePage.of(code).markdown()).find());
  }

  /** The command with its file, the last word, in the folder of the test. */
  private Run typed(MatchResult command) {
    String[] words = command.group(1).split(" ", -1);
    words[words.length - 1] = folder.resolve(words[words.length - 1]).toString();
    return new Run().of((Object[]) words);
  }

  @ParameterizedTest
  @MethodSource("codesWithCommands")
  void theCommandThatAPageShowsHasThatFaultAndTheOtherNone(Code code) {
    Path locked = folder.resolve("locked.yaml");
    boolean closed = locked.toFile().setReadable(false) && !Files.isReadable(locked);
    List<MatchResult> commands = TYPED.matcher(CodePage.of(code).markdown()).results().toList();

    Run wrong = typed(commands.get(0));

    if (closed || code != Code.NOT_PERMITTED) {
      assertThat(wrong.err()).contains("error[" + code.id() + "]");
      assertThat(wrong.code()).isEqualTo(Exit.INVALID);
    } else {
      assertThat(wrong.code()).as("nothing is closed to whoever runs this test").isZero();
    }
    assertThat(commands.stream().skip(1).map(this::typed).map(Run::code))
        .allMatch(exit -> exit == Exit.SAFE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MP0012", "mp0012"})
  void aFaultIsExplainedOnStandardOutput(String code) {
    Run run = new Run().of("help", code);

    assertThat(run.code()).isEqualTo(Exit.SAFE);
    assertThat(run.out()).isEqualTo(CodePage.of(Code.NOT_YAML).text());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void everyFaultIsListed() {
    Run run = new Run().of("help", "faults");

    assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(' '))))
        .containsExactlyElementsOf(Arrays.stream(Code.values()).map(Code::id).toList());
    assertThat(run.out().lines()).doesNotHaveDuplicates().allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "check", "schema", "init", "help", "completion"})
  void aCommandIsExplainedAsItExplainsItself(String command) {
    assertThat(new Run().of("help", command).out())
        .isEqualTo(new Run().of(command, "--help").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MR0303 | MR0303: an annotation with a value that it does not have. | rules lint
          mr0512 | MR0512: an article without a fact that nothing cites.     | rules trace
          """)
  void aFindingInRulesIsExplained(String code, String told, String command) {
    Run run = new Run().of("help", code);
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.SAFE);
    assertThat(run.out()).startsWith(told + "\n").contains("'moveplan " + command + "' finds it");
  }

  /** The line of a command in a list of commands ends where its first sentence does. */
  @Test
  void everyCommandHasItsSentenceInTheList() {
    for (String[] list : new String[][] {{"help"}, {"rules", "--help"}}) {
      String out = new Run().of((Object[]) list).out();
      String commands = out.substring(out.indexOf("Commands:\n") + 10, out.indexOf("\nExamples"));
      assertThat(commands.strip().split("\\n(?= {2}\\S)", -1))
          .hasSizeGreaterThan(5)
          .allMatch(line -> line.strip().endsWith("."), "ends with a full stop");
    }
  }

  @Test
  void helpAloneIsThatOfTheProgram() {
    assertThat(new Run().of("help").out()).isEqualTo(new Run().of("--help").out());
  }

  @Test
  void whatThereIsNotIsWrongUsage() {
    Run run = new Run().of("help", "MP9999");

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("There is no command and no fault 'MP9999'");
  }
}
