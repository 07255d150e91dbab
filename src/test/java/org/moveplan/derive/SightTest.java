package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.situation.Situation;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.Sight;
import org.moveplan.testing.TellingSituations;
import org.moveplan.testing.WorkedCases;

/** Situations that look the same to the rules have the same derivation. */
class SightTest {

  private final RuleBase rules = RuleBase.shipped();
  private final RuleEngine engine = new RuleEngine(rules);

  @Test
  void situationsOfWorkedCasesAndTheirNeighbours() throws IOException {
    List<Situation> cases =
        new ArrayList<>(WorkedCases.situations(Path.of("src/test/resources/scenarios")));
    Collections.shuffle(cases, new Random(11L));
    compare(cases.subList(0, 60), 0.5);
  }

  @Test
  void situationsDrawnFromAllThatTypesAllowAndTheirNeighbours() {
    compare(TellingSituations.sample(40, 12L), 0.3);
  }

  /**
   * @param share how many of the neighbours should look the same at least: otherwise this compares
   *     nothing
   */
  private void compare(List<Situation> situations, double share) {
    int neighbours = 0;
    int alike = 0;
    for (Situation situation : situations) {
      Sight sight = sight(situation);
      Derivation derivation = engine.derive(situation.facts());
      for (Situation neighbour : TellingSituations.neighbours(situation)) {
        neighbours++;
        if (sight(neighbour).equals(sight)) {
          alike++;
          assertThat(engine.derive(neighbour.facts()))
              .as("%s and %s", situation, neighbour)
              .isEqualTo(derivation);
        }
      }
    }
    assertThat(alike).isGreaterThan((int) (share * neighbours));
  }

  private Sight sight(Situation situation) {
    return rules.sight(RuleEngine.given(situation.facts())).orElseThrow();
  }

  @Test
  void whatLooksTheSameIsDerivedOnce() {
    Situation situation = TellingSituations.sample(1, 13L).get(0);
    Sight sight = sight(situation);
    Derivation derivation = engine.apply(situation);
    List<Situation> alike =
        TellingSituations.neighbours(situation).stream()
            .filter(neighbour -> sight(neighbour).equals(sight))
            .toList();
    assertThat(alike)
        .isNotEmpty()
        .allSatisfy(neighbour -> assertThat(engine.apply(neighbour)).isSameAs(derivation));
  }

  /** What a watch should see has to happen. */
  @Test
  void whoWatchesSeesEverySession() {
    Situation situation = TellingSituations.sample(1, 13L).get(0);
    RuleEngine watched = new RuleEngine(rules, new Watch(java.time.Duration.ofMinutes(1)));
    assertThat(watched.apply(situation))
        .isEqualTo(watched.apply(situation))
        .isNotSameAs(watched.apply(situation));
  }
}
