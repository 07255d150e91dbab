package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.situation.Situation;
import org.moveplan.rules.RuleBase;
import org.moveplan.testing.TellingSituations;
import org.moveplan.testing.WorkedCases;

/** A network of the rules that a situation can need derives what all rules derive. */
class SelectedRulesTest {

  private static RuleEngine all;

  @BeforeAll
  static void makeTheWholeNetwork() {
    RuleBase rules = RuleBase.shipped();
    assertThat(rules.kieBase()).isNotNull();
    all = new RuleEngine(rules);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/test/resources/scenarios", "plans"})
  void inEverySituationOfWorkedCases(String folder) throws IOException {
    compare(WorkedCases.situations(Path.of(folder)));
  }

  @Test
  void inSituationsDrawnFromAllThatTypesAllow() {
    compare(TellingSituations.sample(300, 6L));
  }

  @Test
  void inSituationsThatComeOneAfterAnother() {
    RuleEngine growing = new RuleEngine(RuleBase.shipped());
    for (Situation situation : TellingSituations.sample(50, 7L)) {
      assertThat(growing.derive(situation.facts()))
          .as("%s", situation)
          .isEqualTo(all.derive(situation.facts()));
    }
  }

  private static void compare(Collection<Situation> situations) {
    assertThat(situations).isNotEmpty();
    for (Situation situation : situations) {
      assertThat(new RuleEngine(RuleBase.shipped()).derive(situation.facts()))
          .as("%s", situation)
          .isEqualTo(all.derive(situation.facts()));
    }
  }
}
