package org.moveplan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeapTest {

  @Test
  void numbersComeOutInTheOrderOfAQueueOfTheLibrary() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      int twist = random.nextInt(64);
      Heap heap = new Heap((one, other) -> (one ^ twist) < (other ^ twist));
      PriorityQueue<Integer> queue =
          new PriorityQueue<>(Comparator.comparingInt(number -> number ^ twist));
      for (int next = 0; next < 60; next++) {
        if (random.nextInt(3) > 0 || queue.isEmpty()) {
          heap.add(next);
          queue.add(next);
        } else {
          assertThat(heap.remove()).isEqualTo(queue.remove());
        }
      }
      while (!queue.isEmpty()) {
        assertThat(heap.isEmpty()).isFalse();
        assertThat(heap.remove()).isEqualTo(queue.remove());
      }
      assertThat(heap.isEmpty()).isTrue();
    }
  }
}
