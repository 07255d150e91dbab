package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.situation.Situation;
import org.moveplan.rules.RuleBase;
import org.moveplan.testing.TellingSituations;

/**
 * What is derived depends on the rules and the situation, never on the order of files, rules or
 * facts.
 */
class RuleOrderTest {

  private static final List<Situation> SITUATIONS = TellingSituations.sample(400, 1L);
  private static List<Derivation> expected = List.of();

  @BeforeAll
  static void deriveWithTheShippedModel() {
    RuleEngine engine = new RuleEngine(RuleBase.shipped());
    expected = SITUATIONS.stream().map(engine).toList();
  }

  @Test
  void rulesCompiledAtRunTimeDeriveTheSameAsTheShippedModel() throws Exception {
    RuleEngine engine = new RuleEngine(RuleBase.compiled(files()));
    assertThat(SITUATIONS.stream().map(engine)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shuffledFilesRulesAndFactsDeriveTheSame(long seed) throws Exception {
    Random random = new Random(seed);
    RuleEngine engine = new RuleEngine(RuleBase.compiled(shuffled(files(), random)));
    List<Derivation> derived = new ArrayList<>();
    for (Situation situation : SITUATIONS) {
      List<Object> facts = new ArrayList<>(situation.facts());
      Collections.shuffle(facts, random);
      derived.add(engine.derive(facts));
    }
    assertThat(derived).isEqualTo(expected);
  }

  private static SortedMap<String, String> files() throws Exception {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("rules"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".drl")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static SortedMap<String, String> shuffled(
      SortedMap<String, String> files, Random random) {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, files.size()).boxed().toList());
    Collections.shuffle(numbers, random);
    SortedMap<String, String> result = new TreeMap<>();
    int next = 0;
    for (String text : files.values()) {
      result.put("%03d.drl".formatted(numbers.get(next++)), withRulesShuffled(text, random));
    }
    return result;
  }

  private static String withRulesShuffled(String text, Random random) {
    int head = text.indexOf("\nrule ") + 1;
    List<String> rules = new ArrayList<>(List.of(text.substring(head).split("(?m)(?<=^end\n)")));
    Collections.shuffle(rules, random);
    return text.substring(0, head) + String.join("", rules);
  }
}
