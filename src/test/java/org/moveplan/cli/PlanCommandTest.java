package org.moveplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Format;
import org.moveplan.report.Plans;
import org.moveplan.rules.RuleBaseException;

class PlanCommandTest {

  private static final String OLD = "the old file\n";

  @TempDir Path folder;

  @Test
  void safePlanForEverybodyIsExitCode0() {
    Run run = Run.planning(Plans.seed()).of("plan", "-");

    assertThat(run.code()).isEqualTo(Exit.SAFE);
    assertThat(run.out())
        .startsWith("Move plan: ")
        .endsWith("exit code 0: a safe plan for everybody\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void blockedUserIsExitCode1WithThePlanOfTheOthers() {
    Run run = Run.planning(Plans.three()).of("plan", "-");

    assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    assertThat(run.out())
        .contains("Move jdoe from PO1 to PO2.")
        .endsWith("exit code 1: somebody is blocked\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown"})
  void briefLeavesAdviceOutAndSaysSo(String format) {
    Run whole = Run.planning(Plans.three()).of("plan", "--format", format, "-");
    Run brief = Run.planning(Plans.three()).of("plan", "--brief", "--format", format, "-");

    assertThat(whole.out())
        .containsIgnoringCase("\n" + (format.equals("text") ? "" : "## ") + "advice\n");
    assertThat(brief.out())
        .doesNotContainIgnoringCase("## advice\n")
        .doesNotContain("\nADVICE\n")
        .contains(" left out (--brief)");
    assertThat(brief.code()).isEqualTo(whole.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml"})
  void briefIsRefusedWhereThePlanHasToBeWhole(String format) {
    Run run = Run.planning(Plans.three()).of("plan", "--brief", "--format", format, "-");

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("'--brief' is for text and markdown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "list.yaml", "missing.yaml"})
  void shortFormMeansTheSameAsTheParsedOne(String name) throws IOException {
    Files.writeString(folder.resolve("list.yaml"), Run.LIST);
    Object file = name.equals("-") ? name : folder.resolve(name);

    Run plain = Run.planning(Plans.three()).onTerminal().of("plan", file);
    Run parsed = Run.planning(Plans.three()).onTerminal().of("plan", "--color", "auto", file);

    assertThat(plain.code()).isEqualTo(parsed.code());
    assertThat(plain.out()).isEqualTo(parsed.out());
    assertThat(plain.err()).isEqualTo(parsed.err());
  }

  @Test
  void invalidInputIsExitCode3AndIsNotPlanned() {
    Run run = new Run().reading("- usr: jdoe\n").of("plan", "-");

    assertThat(run.code()).isEqualTo(Exit.INVALID);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("-:1:3: error[MP");
  }

  @Test
  void sizeLimitCanBeLowered() {
    String list = "# " + "x".repeat(1024) + "\n" + Run.LIST;

    Run low = Run.planning(Plans.seed()).reading(list).of("plan", "--max-size", "1k", "-");
    Run high = Run.planning(Plans.seed()).reading(list).of("plan", "--max-size", "2K", "-");

    assertThat(low.code()).isEqualTo(Exit.INVALID);
    assertThat(low.err()).contains("1024 bytes");
    assertThat(high.code()).isEqualTo(Exit.SAFE);
  }

  @Test
  void unusableRulesAreExitCode4() {
    Run run =
        Run.planning(
                request -> {
                  throw new RuleBaseException("Q1.drl:3: no such verb");
                })
            .of("plan", "-");

    assertThat(run.code()).isEqualTo(Exit.RULES);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("moveplan: the rules cannot be used\nQ1.drl:3: no such verb\n");
  }

  @Test
  void refusedPlanIsExitCode5AndIsWithheld() throws IOException {
    Path output = Files.writeString(folder.resolve("plan.txt"), OLD);
    Planning refusing = request -> new Planning.Outcome.Refused("Step 3 is not safe: because.");

    Run run = Run.planning(refusing).of("plan", "-o", output, "-");

    assertThat(run.code()).isEqualTo(Exit.REFUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("withheld", "Step 3 is not safe: because.");
    assertThat(output).hasContent(OLD.strip());
    assertThat(Run.planning(refusing).of("plan", "-").out()).isEmpty();
  }

  /** HTML shows what the replay says, so it is written afterwards. */
  @ParameterizedTest
  @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "HTML")
  void planThatIsRefusedWhileItIsWrittenIsWithheld(Format format) throws IOException {
    Path output = Files.writeString(folder.resolve("plan.txt"), OLD);
    Planning refusing =
        new LatePlanning(
            Plans.three(), plan -> new Planning.Outcome.Refused("Step 3 is not safe."));
    String[] command = {"plan", "--format", format.token(), "-o", output.toString(), "-"};

    Run run = Run.planning(refusing).of((Object[]) command);

    assertThat(run.code()).isEqualTo(Exit.REFUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("withheld", "Step 3 is not safe.");
    assertThat(output).hasContent(OLD.strip());
    assertThat(folder)
        .isDirectoryContaining(output::equals)
        .isDirectoryNotContaining("glob:**.tmp");
  }

  /** HTML shows what the replay says, so it is written afterwards. */
  @ParameterizedTest
  @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "HTML")
  void planThatIsFoundSafeWhileItIsWrittenIsTheSameAsEver(Format format) throws IOException {
    Path output = folder.resolve("plan.txt");
    Planning accepting = new LatePlanning(Plans.three(), Planning.Outcome.Verified::new);
    String[] command = {"plan", "--format", format.token(), "-o", output.toString(), "-"};

    Run run = Run.planning(accepting).of((Object[]) command);
    byte[] late = Files.readAllBytes(output);
    Run.planning(Plans.three()).of((Object[]) command);

    assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    assertThat(late).isEqualTo(Files.readAllBytes(output));
  }

  @ParameterizedTest
  @CsvSource({"524287, 0", "524288, 1"})
  void longListIsAnnouncedBeforeItIsRead(int bytes, int announced) throws IOException {
    Path list = folder.resolve("list.yaml");
    Files.writeString(list, Run.LIST + "\n".repeat(bytes - Run.LIST.length()));
    AtomicInteger times = new AtomicInteger();
    Planning planning =
        new Planning() {
          @Override
          public void expectMany() {
            times.incrementAndGet();
          }

          @Override
          public Outcome plan(Request request) {
            assertThat(times).hasValue(announced);
            return new Outcome.Verified(Plans.three());
          }
        };

    assertThat(Run.planning(planning).of("plan", list).code()).isEqualTo(Exit.BLOCKED);
    assertThat(times).hasValue(announced);
  }

  @Test
  void standardOutputGetsNothingOfAPlanThatIsRefused() {
    Run run = Run.planning(LatePlanning.refused(Plans.three())).of("plan", "-f", "json", "-");

    assertThat(run.code()).isEqualTo(Exit.REFUSED);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void pageOfAPlanThatIsRefusedIsWithheld() {
    Run run =
        Run.planning(LatePlanning.refused(Plans.three()))
            .of("plan", "-f", "html", "-o", folder.resolve("plan.html"), "-");

    assertThat(run.code()).isEqualTo(Exit.REFUSED);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusalIsToldEvenIfThePlanCannotBeWritten() {
    Plan plan = Plans.three();
    Planning refusing =
        new LatePlanning(plan, whole -> new Planning.Outcome.Refused("Step 3 is not safe."), 1);

    Run run = Run.planning(refusing).of("plan", "-o", folder.resolve("plan.txt"), "-");

    assertThat(run.code()).isEqualTo(Exit.REFUSED);
    assertThat(run.err()).contains("withheld");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void internalErrorIsExitCode70WithoutAStackTraceUnlessAsked() {
    Planning failing =
        request -> {
          throw new IllegalStateException("lost the thread");
        };

    Run run = Run.planning(failing).of("plan", "-");
    Run debugged = Run.planning(failing).of("plan", "--debug", "-");

    assertThat(run.code()).isEqualTo(Exit.INTERNAL);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("lost the thread", "--debug");
    assertThat(debugged.code()).isEqualTo(Exit.INTERNAL);
    assertThat(debugged.err()).contains("\tat org.moveplan");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void closedPipeIsSilent(Format format) {
    Run run =
        Run.planning(Plans.three()).withBroken("Broken pipe").of("plan", "-f", format.token(), "-");

    assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void fullDiskIsNotSilent(Format format) {
    Run run =
        Run.planning(Plans.seed())
            .withBroken("No space left on device")
            .of("plan", "-f", format.token(), "-");

    assertThat(run.code()).isEqualTo(Exit.INTERNAL);
    assertThat(run.err()).isEqualTo("moveplan: cannot read or write: No space left on device\n");
  }

  @Test
  void widthOfATerminalIsUsedBetween60And120() {
    Run wide = Run.planning(Plans.seed()).onTerminal().with("COLUMNS", "500").of("plan", "-");
    Run narrow = Run.planning(Plans.seed()).onTerminal().with("COLUMNS", "20").of("plan", "-");
    Run piped = Run.planning(Plans.seed()).with("COLUMNS", "100").of("plan", "-");

    assertThat(longestLine(wide)).isEqualTo(120);
    assertThat(longestLine(narrow)).isEqualTo(60);
    assertThat(longestLine(piped)).isEqualTo(80);
  }

  private static int longestLine(Run run) {
    return run.out()
        .replaceAll("\u001B\\[[0-9]*m", "")
        .lines()
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  @ParameterizedTest
  @CsvSource({
    "true, '', auto, true",
    "true, 1, auto, false",
    "false, '', auto, false",
    "false, 1, always, true",
    "true, '', never, false"
  })
  void colourIsForTerminalsAndFollowsNoColor(
      boolean terminal, String noColor, String option, boolean coloured) {
    Run run = Run.planning(Plans.seed()).with("NO_COLOR", noColor);
    run = terminal ? run.onTerminal() : run;

    assertThat(run.of("plan", "--color", option, "-").out().contains("\u001B")).isEqualTo(coloured);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void fileHasWhatStandardOutputWouldHave(Format format) throws IOException {
    Path output = folder.resolve("plan.out");

    Run run =
        Run.planning(Plans.three())
            .onTerminal()
            .of("plan", "--color", "always", "-f", format.token(), "-o", output, "-");

    assertThat(run.code()).isEqualTo(Exit.BLOCKED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(output + ": 3 users, 1 blocked, 10 steps, 1 wave\n");
    assertThat(Files.readString(output))
        .isEqualTo(Run.planning(Plans.three()).of("plan", "-f", format.token(), "-").out());
    assertThat(names()).containsExactly("plan.out");
  }

  @Test
  void invalidInputLeavesTheOldFileAlone() throws IOException {
    Path output = Files.writeString(folder.resolve("plan.txt"), OLD);

    assertThat(new Run().reading("x").of("plan", "-o", output, "-").code()).isEqualTo(Exit.INVALID);
    assertThat(Files.readString(output)).isEqualTo(OLD);
    assertThat(names()).containsExactly("plan.txt");
  }

  @Test
  void newFileKeepsThePermissionsOfTheOld() throws IOException {
    Path output = Files.writeString(folder.resolve("plan.txt"), OLD);
    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rw-r-----"));

    Run.planning(Plans.seed()).of("plan", "-o", output, "-");

    assertThat(Files.readString(output)).startsWith("Move plan");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void linkStaysALinkAndItsTargetIsReplaced() throws IOException {
    Path target = Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("t"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("link"), target);

    assertThat(Run.planning(Plans.seed()).of("plan", "-o", link, "-").code()).isEqualTo(Exit.SAFE);
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(target)).startsWith("Move plan");
  }

  @Test
  void deviceIsWrittenToAndNotReplaced() {
    assertThat(Run.planning(Plans.seed()).of("plan", "-o", "/dev/null", "-").code())
        .isEqualTo(Exit.SAFE);
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "missing/plan.txt", "dangling", "list.yaml"})
  void impossibleOutputIsUsageBeforeAnythingIsPlanned(String name) throws IOException {
    Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
    Path list = Files.writeString(folder.resolve("list.yaml"), Run.LIST);

    Run run = new Run().of("plan", "-o", folder.resolve(name), list);

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("'--output'", "Try 'moveplan plan --help'");
    assertThat(Files.readString(list)).isEqualTo(Run.LIST);
    assertThat(names()).containsExactly("dangling", "list.yaml");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
