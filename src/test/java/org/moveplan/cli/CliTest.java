package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

  @Test
  void noArgumentsIsAShortUsageOnStandardError() {
    Run run = new Run().of();

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("Usage: moveplan ")
        .contains("plan", "check", "explain", "verify", "diff", "schema", "init");
    assertThat(run.err().lines().count()).isLessThan(13);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "plan --help",
        "check -h",
        "schema --help",
        "init --help",
        "explain --help",
        "verify --help",
        "diff --help"
      })
  void helpHasExamplesAndFitsTheScreen(String args) {
    Run run = new Run().of((Object[]) args.split(" ", -1));

    assertThat(run.code()).isEqualTo(Exit.SAFE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: moveplan").contains("\nExamples:\n  moveplan ");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.out().lines().count()).isLessThanOrEqualTo(24);
  }

  @Test
  void helpOfTheProgramListsAllCommandsAndExitCodes() {
    String help = new Run().of("--help").out();

    assertThat(help.lines().dropWhile(line -> !line.equals("Commands:")).skip(1))
        .extracting(line -> line.replaceAll("^  (\\w*).*", "$1"))
        .startsWith(
            "plan",
            "check",
            "explain",
            "verify",
            "diff",
            "rules",
            "schema",
            "init",
            "help",
            "completion",
            "");
    assertThat(help.replaceAll("\\s+", " "))
        .contains(
            "Exit codes: 0 safe, 1 somebody blocked or something found, 2 usage, 3 input, 4 rules,"
                + " 5 a plan failed verification, 70 internal error, 130 interrupted.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "plam | Did you mean: moveplan plan",
        "plan --fromat json x.yaml | --format",
        "plan | Missing required parameter: 'FILE'",
        "plan --format xml - | 'xml' is none of text, markdown, json, yaml, html",
        "plan --color red - | 'red' is none of auto, always, never",
        "plan --max-size 5X - | '5X' is not a size",
        "plan --max-size 0 - | '0' is not a size",
        "plan --max-size 2G - | '2G' is not a size",
        "plan --max-size 99999999999G - | is not a size",
        "plan --max-size 8589934593G - | is not a size",
        "plan -o  - | the name of the file is empty",
        "plan -o \uFFFD - | LC_ALL=C.UTF-8",
        "plan --max-size 99999999999 - | is not a size",
        "check | Missing required parameter: 'FILE'",
        "schema x | Unmatched argument",
        "init a b | Unmatched argument"
      })
  void misuseIsExplained(String args, String says) {
    Run run = new Run().of((Object[]) args.split(" ", -1));

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("moveplan: ")
        .contains(says, "--help'.")
        .doesNotContain("\tat ");
  }

  @Test
  void optionsOfTheProgramMayStandBeforeTheCommand() {
    assertThat(new Run().of("--debug", "--color", "never", "check", "-").code())
        .isEqualTo(Exit.SAFE);
  }

  @Test
  void helpIsColouredOnRequestOnly() {
    assertThat(new Run().of("plan", "--help").out()).doesNotContain("\u001B");
    assertThat(new Run().of("--color", "always", "plan", "--help").out()).contains("\u001B");
    assertThat(new Run().onTerminal().with("NO_COLOR", "1").of("plan", "--help").out())
        .doesNotContain("\u001B");
  }
}
