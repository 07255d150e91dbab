package org.moveplan.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.moveplan.derive.RuleEngine;
import org.moveplan.planner.Planner;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleBaseException;

/** No rule is idle: without it, at least one scenario comes out otherwise than it expects. */
class RemovedRuleTest {

  @Test
  void withoutAnySingleRuleSomeScenarioFails() throws IOException {
    RuleBase rules = RuleBase.shipped();
    Map<Path, Set<String>> cited = cited(new Planner(rules));
    Envelope envelope = Envelope.read();
    Map<Path, Expected> expected = new TreeMap<>();
    for (Path file : cited.keySet()) {
      expected.put(file, Expected.read(Scenarios.expectation(file)));
    }
    List<String> survivors = new ArrayList<>();
    for (String rule : rules.cards().keySet()) {
      Planner without = new Planner(rules, new RuleEngine(rules, Set.of(rule)));
      boolean missed =
          cited.entrySet().stream()
              .filter(entry -> entry.getValue().contains(rule))
              .map(Map.Entry::getKey)
              .anyMatch(file -> fails(file, without, expected.get(file), envelope));
      if (!missed) {
        survivors.add(rule);
      }
    }
    assertThat(survivors).isEmpty();
  }

  private static boolean fails(Path file, Planner planner, Expected expected, Envelope envelope) {
    try {
      return !Comparison.isAsExpected(Planned.of(file, planner), expected, envelope);
    } catch (RuleBaseException e) {
      return true;
    }
  }

  private static Map<Path, Set<String>> cited(Planner planner) throws IOException {
    Map<Path, Set<String>> cited = new LinkedHashMap<>();
    for (Path file : Scenarios.all().toList()) {
      cited.put(file, Planned.of(file, planner).plan().rules().keySet());
    }
    return cited;
  }
}
