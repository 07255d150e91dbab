package org.moveplan.audit.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moveplan.audit.drl.Clause;
import org.moveplan.audit.drl.ClauseReader;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.drl.RuleFileReader;
import org.moveplan.derive.RuleEngine;
import org.moveplan.domain.situation.Situation;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleBaseException;
import org.moveplan.rules.RuleTexts;
import org.moveplan.testing.TellingSituations;

/** The second reading of the rules says what Drools says. */
class ReadingTest {

  private static final int SITUATIONS = 1_000;

  @Test
  void bothReadingsDeriveTheSameFromEverySituation() {
    Reading reading = new Reading(clauses());
    RuleEngine drools = new RuleEngine(RuleBase.shipped());
    int compared = 0;
    for (Situation situation : TellingSituations.sample(SITUATIONS, 17L)) {
      Object first = outcome(() -> drools.apply(situation));
      assertThat(outcome(() -> reading.derivation(situation))).isEqualTo(first);
      compared += first instanceof String ? 0 : 1;
    }
    assertThat(compared).isGreaterThan(SITUATIONS / 2);
  }

  private interface Asked {
    Object ask();
  }

  private static Object outcome(Asked asked) {
    try {
      return asked.ask();
    } catch (RuleBaseException contradiction) {
      return "contradiction";
    }
  }

  private static List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    List<LintFinding> findings = new ArrayList<>();
    RuleTexts.shipped()
        .byFile()
        .forEach(
            (file, text) ->
                RuleFileReader.read(file, text)
                    .rules()
                    .forEach(
                        rule -> ClauseReader.read(rule, findings::add).ifPresent(clauses::add)));
    assertThat(findings).isEmpty();
    return clauses;
  }
}
