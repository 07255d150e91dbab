package org.moveplan.replay;

import java.util.Arrays;

/** Numbers pairs of numbers. */
final class Pairs extends Numbering<Long> {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] pairs = new long[few()];

  static long pair(int one, int other) {
    return ((long) one << Integer.SIZE) | (other & 0xFFFF_FFFFL);
  }

  int of(int one, int other) {
    return of(pair(one, other));
  }

  int find(int one, int other) {
    return find(pair(one, other));
  }

  @Override
  int hash(Long pair) {
    return (int) ((pair * SPREAD) >>> Integer.SIZE);
  }

  @Override
  boolean is(int number, Long pair) {
    return pairs[number] == pair;
  }

  @Override
  void grow(int most) {
    pairs = Arrays.copyOf(pairs, most);
  }

  @Override
  void keep(int number, Long pair) {
    pairs[number] = pair;
  }

  @Override
  Object keyOf(int number) {
    return pairs[number];
  }

  @Override
  Object keyOf(Long pair) {
    return pair;
  }
}
