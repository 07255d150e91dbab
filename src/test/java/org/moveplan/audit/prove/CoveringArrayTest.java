package org.moveplan.audit.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any three values of different columns stand together in some row. */
class CoveringArrayTest {

  static Stream<int[]> columns() {
    return Stream.of(
        new int[] {},
        new int[] {3},
        new int[] {2, 3},
        new int[] {2, 2, 2},
        new int[] {5, 1, 3, 2},
        new int[] {2, 3, 4, 5, 6},
        new int[] {4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4},
        new int[] {9, 2, 2, 7, 1, 3, 3, 2, 2, 5, 4, 2, 2, 2, 8, 2, 3, 2, 2, 3, 2, 2, 6, 2, 2});
  }

  @ParameterizedTest
  @MethodSource("columns")
  void everyThreeValuesMeet(int[] sizes) {
    List<int[]> rows = CoveringArray.of(sizes);
    for (int[] row : rows) {
      assertThat(row).hasSameSizeAs(sizes);
      for (int i = 0; i < row.length; i++) {
        assertThat(row[i]).isBetween(0, sizes[i] - 1);
      }
    }
    int missing = 0;
    for (int a = 0; a < sizes.length; a++) {
      for (int b = a + 1; b < sizes.length; b++) {
        for (int c = b + 1; c < sizes.length; c++) {
          Set<List<Integer>> met = new HashSet<>();
          for (int[] row : rows) {
            met.add(List.of(row[a], row[b], row[c]));
          }
          missing += sizes[a] * sizes[b] * sizes[c] - met.size();
        }
      }
    }
    assertThat(missing).isZero();
  }

  @Test
  void itTakesFarFewerRowsThanThereAreCombinations() {
    assertThat(CoveringArray.of(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4)).hasSizeBetween(64, 250);
  }

  @Test
  void theSameColumnsGiveTheSameRows() {
    assertThat(CoveringArray.of(3, 4, 5, 2, 2, 6).stream().map(Arrays::toString).toList())
        .isEqualTo(CoveringArray.of(3, 4, 5, 2, 2, 6).stream().map(Arrays::toString).toList());
  }
}
