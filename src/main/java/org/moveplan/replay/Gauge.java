package org.moveplan.replay;

import java.util.Arrays;

/** How full something on a postoffice is after each step, and whether a deletion was needed. */
final class Gauge {

  private static final long[] UNKNOWN = {};

  private final long room;
  private int size;

  /** The steps that changed the level. */
  private int[] steps = new int[16];

  /** The level after each. */
  private long[] levels = new long[16];

  /** The highest level from each on; empty if it is not known. */
  private long[] highest = UNKNOWN;

  /**
   * @param room how far it can rise
   */
  Gauge(long room) {
    this.room = room;
  }

  /** Step {@code n} raises the level; steps come in order. */
  void rise(int n, long by) {
    if (size == steps.length) {
      steps = Arrays.copyOf(steps, size + (size >> 1));
      levels = Arrays.copyOf(levels, steps.length);
    }
    steps[size] = n;
    levels[size] = by + (size == 0 ? 0 : levels[size - 1]);
    size++;
    highest = UNKNOWN;
  }

  /** Whether it would have overflowed after step {@code n} with {@code more} in it. */
  boolean overflows(int n, long more) {
    if (highest.length < size) {
      highest = Arrays.copyOf(levels, size);
      for (int i = size - 2; i >= 0; i--) {
        highest[i] = Math.max(highest[i], highest[i + 1]);
      }
    }
    int found = Arrays.binarySearch(steps, 0, size, n);
    int later = found < 0 ? -found - 1 : found + 1;
    return later < size && highest[later] + more > room;
  }
}
