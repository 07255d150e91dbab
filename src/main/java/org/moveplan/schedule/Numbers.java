package org.moveplan.schedule;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Numbers that never change, of which there may be too many for an object each. */
final class Numbers extends AbstractList<Integer> implements RandomAccess {

  private final int[] numbers;

  /** Takes {@code numbers} over. */
  Numbers(int[] numbers) {
    this.numbers = numbers;
  }

  @Override
  public Integer get(int i) {
    return numbers[i];
  }

  @Override
  public int size() {
    return numbers.length;
  }
}
