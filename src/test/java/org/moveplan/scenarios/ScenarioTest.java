package org.moveplan.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.moveplan.audit.cases.Comparison;
import org.moveplan.audit.cases.Envelope;
import org.moveplan.audit.cases.Expected;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Replay;
import org.moveplan.replay.Violation;
import org.moveplan.rules.RuleBase;

/**
 * Worked cases: each file under {@code scenarios/} is planned and compared with what it expects.
 */
final class ScenarioTest {

  private static Planner planner;
  private static Envelope envelope;

  @BeforeAll
  static void load() throws IOException {
    envelope = Envelope.read(Scenarios.ENVELOPE);
    planner = new Planner(RuleBase.shipped());
  }

  @TestFactory
  Stream<DynamicTest> planIsWhatTheScenarioExpects() throws IOException {
    return Scenarios.all().map(file -> dynamicTest(Scenarios.name(file), () -> compare(file)));
  }

  @Test
  void everyExpectationHasItsScenarioAndEveryScenarioItsExpectation() throws IOException {
    List<Path> expectations = Scenarios.expectations().toList();
    assertThat(expectations)
        .isNotEmpty()
        .containsExactlyElementsOf(Scenarios.all().map(Scenarios::expectation).toList());
  }

  private static void compare(Path file) throws IOException {
    Expected expected = Expected.read(Scenarios.expectation(file));
    Planned planned = Planned.of(file, planner);
    SoftAssertions soft = new SoftAssertions();
    soft.assertThat(Comparison.differences(planned.plan(), expected, envelope)).isEmpty();
    soft.assertThat(Replay.check(planned.request(), planned.plan()).map(Violation::text))
        .as("replay")
        .isEmpty();
    soft.assertAll();
  }
}
