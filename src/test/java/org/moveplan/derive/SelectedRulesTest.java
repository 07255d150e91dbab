package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.situation.Situation;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import org.moveplan.rules.RuleBase;
import org.moveplan.testing.TellingSituations;

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
    compare(situations(Path.of(folder)));
  }

  @Test
  void inSituationsDrawnFromAllThatTypesAllow() {
    compare(TellingSituations.sample(300, 6L));
  }

  @Test
  void inSituationsThatComeOneAfterAnother() {
    RuleEngine growing = new RuleEngine(RuleBase.shipped());
    for (Situation situation : TellingSituations.sample(50, 7L)) {
      assertThat(growing.apply(situation)).as("%s", situation).isEqualTo(all.apply(situation));
    }
  }

  private static void compare(Collection<Situation> situations) {
    assertThat(situations).isNotEmpty();
    for (Situation situation : situations) {
      assertThat(new RuleEngine(RuleBase.shipped()).apply(situation))
          .as("%s", situation)
          .isEqualTo(all.apply(situation));
    }
  }

  private static Collection<Situation> situations(Path folder) throws IOException {
    Map<List<Enum<?>>, Situation> distinct = new LinkedHashMap<>();
    for (Path file : inputs(folder)) {
      Reading reading =
          new RequestReader(Limits.DEFAULT).read(file.toString(), InputStream.nullInputStream());
      if (reading instanceof Reading.Valid valid) {
        Situations situations = new Situations(valid.request());
        for (int i = 0; i < situations.request().moves().size(); i++) {
          Situation situation = situations.of(i);
          distinct.put(situation.key(), situation);
        }
      }
    }
    return new ArrayList<>(distinct.values());
  }

  private static List<Path> inputs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(yaml|json)"))
          .filter(file -> !file.toString().endsWith(".expected.yaml"))
          .sorted()
          .toList();
    }
  }
}
