package org.moveplan.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.moveplan.domain.plan.Plan;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Replay;
import org.moveplan.replay.Violation;
import org.moveplan.rules.RuleBase;

/**
 * Worked cases: each file under {@code scenarios/} is planned and compared with what it expects.
 */
final class ScenarioTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "scenarios");
  private static final String EXPECTED = ".expected.yaml";

  private static Planner planner;
  private static Envelope envelope;

  @BeforeAll
  static void load() throws IOException {
    envelope = Envelope.read();
    planner = new Planner(RuleBase.shipped());
  }

  @TestFactory
  Stream<DynamicTest> planIsWhatTheScenarioExpects() throws IOException {
    return scenarios()
        .map(file -> dynamicTest(FOLDER.relativize(file).toString(), () -> compare(file)));
  }

  @Test
  void everyExpectationHasItsScenarioAndEveryScenarioItsExpectation() throws IOException {
    List<Path> expectations = files().filter(ScenarioTest::isExpectation).toList();
    assertThat(expectations)
        .isNotEmpty()
        .containsExactlyElementsOf(scenarios().map(ScenarioTest::expectation).toList());
  }

  @Test
  void everyRuleIsNeededBySomeScenarioAndNotByAll() throws IOException {
    List<Path> all = scenarios().toList();
    Map<String, Integer> uses = new TreeMap<>();
    for (Path file : all) {
      Planned.of(file, planner)
          .plan()
          .rules()
          .keySet()
          .forEach(id -> uses.merge(id, 1, Integer::sum));
    }
    assertThat(uses.keySet()).containsAll(RuleBase.shipped().cards().keySet());
    assertThat(uses.values()).allMatch(times -> times < all.size());
  }

  private static void compare(Path file) throws IOException {
    Expected expected = Expected.read(expectation(file));
    Planned planned = Planned.of(file, planner);
    Plan plan = planned.plan();
    SoftAssertions soft = new SoftAssertions();
    soft.assertThat(planned.exit()).as("exit code").isEqualTo(expected.exit());
    soft.assertThat(verdicts(plan)).as("verdicts").isEqualTo(verdicts(expected));
    soft.assertThat(plan.steps().stream().filter(step -> expected.whole() || !envelope.has(step)))
        .extracting(Plan.Step::id)
        .as("steps")
        .isEqualTo(expected.steps());
    soft.assertThat(plan.rules().keySet()).as("rules").containsAll(expected.rules());
    soft.assertThat(plan.blocked())
        .extracting(Plan.Blocked::rule)
        .as("blocked")
        .isEqualTo(expected.blocked());
    soft.assertThat(
            plan.observe().stream().filter(asked -> expected.whole() || !envelope.has(asked)))
        .extracting(Plan.Observation::rule)
        .as("observations")
        .isEqualTo(expected.observe());
    soft.assertThat(waits(plan)).as("waits").isEqualTo(expected.waits());
    for (int i = 0; i < Math.min(plan.users().size(), expected.users().size()); i++) {
      order(soft, plan, plan.users().get(i), expected.users().get(i), expected.forbidden());
    }
    soft.assertThat(Replay.check(planned.request(), plan).map(Violation::text))
        .as("replay")
        .isEmpty();
    soft.assertAll();
  }

  private static void order(
      SoftAssertions soft,
      Plan plan,
      Plan.User user,
      Expected.User expected,
      List<String> forbidden) {
    Labels labels = Labels.of(plan, user);
    if (!expected.actions().isEmpty()) {
      soft.assertThat(labels.inOrder())
          .as("actions of %s", user.user())
          .containsSubsequence(expected.actions());
    }
    soft.assertThat(forbidden)
        .as("what is forbidden for %s in %s", user.user(), labels.inOrder())
        .noneMatch(labels::contain);
  }

  private static List<String> verdicts(Plan plan) {
    return plan.users().stream()
        .map(user -> user.user() + "@" + user.from() + " " + user.verdict().token())
        .toList();
  }

  private static List<String> verdicts(Expected expected) {
    return expected.users().stream()
        .map(user -> user.user() + "@" + user.from() + " " + user.verdict())
        .toList();
  }

  private static Map<String, Integer> waits(Plan plan) {
    Map<String, Integer> waits = new TreeMap<>();
    plan.steps()
        .forEach(step -> step.notBefore().ifPresent(wait -> waits.put(step.id(), wait.days())));
    return waits;
  }

  private static Stream<Path> scenarios() throws IOException {
    return files().filter(file -> !isExpectation(file));
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static boolean isExpectation(Path file) {
    return file.toString().endsWith(EXPECTED);
  }

  private static Path expectation(Path scenario) {
    String name = scenario.toString();
    return Path.of(name.substring(0, name.length() - ".yaml".length()) + EXPECTED);
  }
}
