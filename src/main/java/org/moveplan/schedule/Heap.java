package org.moveplan.schedule;

import java.util.Arrays;

/** Numbers of which the first by an order comes out first, without an object for each. */
final class Heap {

  /** Which number goes first; no two are equal. */
  interface Order {
    boolean isBefore(int one, int other);
  }

  private static final int[] NONE = {};

  private final Order order;
  private int[] numbers = NONE;
  private int size;

  Heap(Order order) {
    this.order = order;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + (size >> 1) + 4);
    }
    int hole = size++;
    while (hole > 0 && order.isBefore(number, numbers[(hole - 1) / 2])) {
      numbers[hole] = numbers[(hole - 1) / 2];
      hole = (hole - 1) / 2;
    }
    numbers[hole] = number;
  }

  /** Takes the first number out; there must be one. */
  int remove() {
    int first = numbers[0];
    int last = numbers[--size];
    int hole = 0;
    for (int child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && order.isBefore(numbers[child + 1], numbers[child])) {
        child++;
      }
      if (!order.isBefore(numbers[child], last)) {
        break;
      }
      numbers[hole] = numbers[child];
      hole = child;
    }
    if (size == 0) {
      numbers = NONE;
    } else {
      numbers[hole] = last;
    }
    return first;
  }
}
