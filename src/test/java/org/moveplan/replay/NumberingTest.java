package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveplan.domain.Names;

final class NumberingTest {

  private static final int MANY = 20_000;

  private final NameNumbers names = new NameNumbers();
  private final Pairs pairs = new Pairs();

  @ParameterizedTest
  @CsvSource({"anna,ANNA", "Anna,aNNA", "Jürgen,JÜRGEN", "straße,STRASSE", "\u212Aim,kim", "a{,A{"})
  void namesThatDifferInCaseHaveOneNumber(String one, String other) {
    assertThat(names.of(one)).isEqualTo(names.of(other)).isEqualTo(names.find(other)).isZero();
    assertThat(names.key(0)).isEqualTo(Names.key(other));
  }

  @ParameterizedTest
  @CsvSource({"anna,hanna", "a{,a[", "u1,u10", "ı,l"})
  void otherNamesHaveOtherNumbers(String one, String other) {
    assertThat(names.of(one)).isZero();
    assertThat(names.find(other)).isEqualTo(Numbering.NONE);
    assertThat(names.of(other)).isOne();
  }

  @Test
  void numbersAreThoseOfATableOfTheUsualKind() {
    Random random = new Random(7);
    Map<Long, Integer> usual = new HashMap<>();
    for (int i = 0; i < 4 * MANY; i++) {
      int one = random.nextInt(300);
      int other = random.nextInt(300) - 150;
      int number = usual.size();
      int known = usual.computeIfAbsent(Pairs.pair(one, other), key -> number);
      assertThat(pairs.find(one, other)).isEqualTo(known == number ? Numbering.NONE : known);
      assertThat(pairs.of(one, other)).isEqualTo(known);
    }
    assertThat(pairs.size()).isEqualTo(usual.size());
  }

  @Test
  void namesWithOneHashAreToldApart() {
    List<String> crowd = new ArrayList<>(List.of(""));
    while (crowd.size() < 1 << 12) {
      List<String> longer = new ArrayList<>();
      crowd.forEach(name -> longer.addAll(List.of(name + "01", name + "1\u0012")));
      crowd.clear();
      crowd.addAll(longer);
    }
    assertThat(crowd.stream().mapToInt(names::hash).distinct().toArray()).hasSize(1);
    crowd.forEach(names::of);
    for (int i = 0; i < crowd.size(); i++) {
      assertThat(names.find(crowd.get(i))).isEqualTo(i);
    }
    assertThat(names.size()).isEqualTo(crowd.size());
  }
}
