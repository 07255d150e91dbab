package org.moveplan.schedule;

import java.util.BitSet;

/** Numbers of which the smallest comes first; each is in it once. */
final class Queue {

  private final BitSet waiting;

  /** No number below this one waits. */
  private int from;

  /** For numbers below {@code limit}. */
  Queue(int limit) {
    waiting = new BitSet(limit);
  }

  void add(int number) {
    waiting.set(number);
    from = Math.min(from, number);
  }

  boolean isEmpty() {
    from = waiting.nextSetBit(from);
    if (from >= 0) {
      return false;
    }
    from = Integer.MAX_VALUE;
    return true;
  }

  /** Takes out the smallest number; there must be one. */
  int poll() {
    int first = waiting.nextSetBit(from);
    waiting.clear(first);
    from = first + 1;
    return first;
  }
}
