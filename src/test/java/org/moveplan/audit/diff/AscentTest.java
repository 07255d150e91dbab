package org.moveplan.audit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AscentTest {

  @Test
  void leavesAsFewNumbersOutAsPossible() {
    for (List<Integer> order : orders(List.of(1, 2, 3, 4, 5, 6))) {
      int[] numbers = order.stream().mapToInt(Integer::intValue).toArray();
      boolean[] keeps = Ascent.longest(numbers);
      int kept = 0;
      int last = 0;
      for (int i = 0; i < numbers.length; i++) {
        if (keeps[i]) {
          assertThat(numbers[i]).isGreaterThan(last);
          last = numbers[i];
          kept++;
        }
      }
      assertThat(kept).as("%s", order).isEqualTo(most(numbers));
    }
  }

  private static int most(int[] numbers) {
    int most = 0;
    for (int chosen = 0; chosen < 1 << numbers.length; chosen++) {
      int last = 0;
      boolean ascends = true;
      for (int i = 0; i < numbers.length; i++) {
        if ((chosen & 1 << i) != 0) {
          ascends &= numbers[i] > last;
          last = numbers[i];
        }
      }
      most = ascends ? Math.max(most, Integer.bitCount(chosen)) : most;
    }
    return most;
  }

  private static List<List<Integer>> orders(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Integer>> all = new ArrayList<>();
    for (Integer first : numbers) {
      List<Integer> rest = new ArrayList<>(numbers);
      rest.remove(first);
      for (List<Integer> order : orders(rest)) {
        List<Integer> whole = new ArrayList<>(List.of(first));
        whole.addAll(order);
        all.add(whole);
      }
    }
    return all;
  }
}
