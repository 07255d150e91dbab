package org.moveplan.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.moveplan.domain.plan.Plan;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Replay;
import org.moveplan.replay.Violation;
import org.moveplan.report.Format;
import org.moveplan.report.Layout;
import org.moveplan.rules.RuleBase;

/** The examples in {@code plans/}, each with its outcome beside it. */
final class ExamplesTest {

  private static final Path FOLDER = Path.of("plans");
  private static final String EXPECTED = ".expected";

  private static Planner planner;

  @BeforeAll
  static void loadRules() {
    planner = new Planner(RuleBase.shipped());
  }

  @TestFactory
  Stream<DynamicTest> outcomeIsTheOneBesideTheExample() throws IOException {
    return examples()
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> Golden.compare(expectation(file), Outcome.of(planned(file)))));
  }

  @TestFactory
  Stream<DynamicTest> planReplaysSafely() throws IOException {
    return examples()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> replay(planned(file))));
  }

  @TestFactory
  Stream<DynamicTest> everyStepIsPrinted() throws IOException {
    return examples()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> print(planned(file).plan())));
  }

  private static void print(Plan plan) throws IOException {
    for (Format format : List.of(Format.TEXT, Format.MARKDOWN)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      format.write(plan, out, Layout.PAPER);
      int boxes = out.toString(StandardCharsets.UTF_8).split("\\[ \\]", -1).length - 1;
      assertThat(boxes).as("boxes to tick").isGreaterThanOrEqualTo(plan.steps().size());
    }
  }

  @Test
  void everyOutcomeBelongsToAnExample() throws IOException {
    List<Path> expectations = files().filter(file -> file.toString().endsWith(EXPECTED)).toList();
    assertThat(expectations)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(examples().map(ExamplesTest::expectation).toList());
  }

  @Test
  void everyExampleIsDescribedInTheReadme() throws IOException {
    String readme = Files.readString(FOLDER.resolve("README.md"));
    assertThat(examples().map(file -> file.getFileName().toString()))
        .allSatisfy(name -> assertThat(readme).contains("[" + name + "](" + name + ")"));
  }

  @Test
  void everyExampleInYamlBeginsWithWhatItShows() throws IOException {
    assertThat(examples().filter(file -> file.toString().endsWith(".yaml")))
        .allSatisfy(file -> assertThat(Files.readString(file)).startsWith("# "));
  }

  @Test
  void seedInJsonMeansWhatItMeansInYaml() {
    Plan json = planned(FOLDER.resolve("seed.json")).plan();
    Plan yaml = planned(FOLDER.resolve("q117650.yaml")).plan();
    assertThat(json).usingRecursiveComparison().ignoringFields("request").isEqualTo(yaml);
  }

  @Test
  void seedLeavesNoQuestionAboutItsUserOpen() {
    assertThat(planned(FOLDER.resolve("q117650.yaml")).plan().observe())
        .allMatch(asked -> asked.user().isEmpty());
  }

  private static void replay(Planned planned) {
    assertThat(Replay.check(planned.request(), planned.plan()).map(Violation::text)).isEmpty();
  }

  private static Planned planned(Path file) {
    return Planned.of(file, planner);
  }

  private static Stream<Path> examples() throws IOException {
    return files().filter(file -> file.toString().matches(".*\\.(yaml|json|ndjson|csv)"));
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  /** {@code plans/name.expected} for {@code plans/name.yaml}. */
  private static Path expectation(Path example) {
    String name = example.toString();
    return Path.of(name.substring(0, name.lastIndexOf('.')) + EXPECTED);
  }
}
