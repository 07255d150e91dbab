package org.moveplan.replay;

import java.util.ArrayList;
import java.util.List;

/** How full something on a postoffice is after each step, and whether a deletion was needed. */
final class Gauge {

  private record Reading(int step, long level) {}

  private final long room;
  private final List<Reading> readings = new ArrayList<>();
  private final List<Long> highest = new ArrayList<>();

  /**
   * @param room how far it can rise
   */
  Gauge(long room) {
    this.room = room;
  }

  /** Step {@code n} raises the level; steps come in order. */
  void rise(int n, long by) {
    long level = readings.isEmpty() ? 0 : readings.get(readings.size() - 1).level();
    readings.add(new Reading(n, level + by));
    highest.clear();
  }

  /** Whether it would have overflowed after step {@code n} with {@code more} in it. */
  boolean overflows(int n, long more) {
    if (highest.isEmpty()) {
      long top = Long.MIN_VALUE;
      for (int i = readings.size() - 1; i >= 0; i--) {
        top = Math.max(top, readings.get(i).level());
        highest.add(top);
      }
    }
    int low = 0;
    int high = readings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (readings.get(middle).step() <= n) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < readings.size() && highest.get(readings.size() - 1 - low) + more > room;
  }
}
