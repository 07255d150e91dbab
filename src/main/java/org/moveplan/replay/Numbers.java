package org.moveplan.replay;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A list of numbers that takes as little room as it can. */
final class Numbers {

  private static final int FEW = 10;

  private int[] numbers = new int[FEW];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  IntStream stream() {
    return Arrays.stream(numbers, 0, size);
  }
}
