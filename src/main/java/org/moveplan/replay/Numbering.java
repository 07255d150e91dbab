package org.moveplan.replay;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers things from 0 in the order in which they come, each once. A hash table without entries: a
 * list may have millions of users. Things whose hashes crowd together go into a table of the usual
 * kind, so that a list made for it costs no more than any other.
 *
 * @param <T> the things
 */
abstract class Numbering<T> {

  static final int NONE = -1;

  /** How many places are looked at before a thing counts as one of a crowd. */
  private static final int NEAR = 32;

  /** Spreads the bits of a hash over all others. */
  private static final int SPREAD = 0x9E3779B1;

  private static final int FEW = 16;

  /** By place, a number and 1, or 0. */
  private int[] table = new int[2 * FEW];

  private int[] hashes = new int[FEW];
  private Map<Object, Integer> crowd = Map.of();
  private int size;

  /** Equal for things that are the same. */
  abstract int hash(T thing);

  /** Whether the thing with that number is {@code thing}; their hashes are equal. */
  abstract boolean is(int number, T thing);

  /** Makes room for {@code most} things. */
  abstract void grow(int most);

  /** Keeps the thing with that number, which is the next one. */
  abstract void keep(int number, T thing);

  /** What equals others if and only if it belongs to the same thing. */
  abstract Object keyOf(int number);

  /** The same, of a thing that may have no number. */
  abstract Object keyOf(T thing);

  final int size() {
    return size;
  }

  /** The number of {@code thing}, {@link #NONE} if it has none. */
  final int find(T thing) {
    int hash = hash(thing);
    int place = place(hash);
    for (int i = 0; i < NEAR; i++) {
      int number = table[(place + i) & (table.length - 1)] - 1;
      if (number < 0) {
        return NONE;
      }
      if (hashes[number] == hash && is(number, thing)) {
        return number;
      }
    }
    return crowd.getOrDefault(keyOf(thing), NONE);
  }

  /** The number of {@code thing}, which gets the next one if it has none. */
  final int of(T thing) {
    int known = find(thing);
    if (known != NONE) {
      return known;
    }
    if (size == hashes.length) {
      int most = size + (size >> 1);
      hashes = Arrays.copyOf(hashes, most);
      grow(most);
    }
    hashes[size] = hash(thing);
    keep(size, thing);
    size++;
    if (size > table.length - (table.length >> 2)) {
      widen();
    } else {
      enter(size - 1);
    }
    return size - 1;
  }

  private void widen() {
    table = new int[2 * table.length];
    crowd = Map.of();
    for (int number = 0; number < size; number++) {
      enter(number);
    }
  }

  private void enter(int number) {
    int place = place(hashes[number]);
    for (int i = 0; i < NEAR; i++) {
      int at = (place + i) & (table.length - 1);
      if (table[at] == 0) {
        table[at] = number + 1;
        return;
      }
    }
    if (crowd.isEmpty()) {
      crowd = new HashMap<>();
    }
    crowd.put(keyOf(number), number);
  }

  private int place(int hash) {
    return (hash * SPREAD) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
  }

  /** What most numberings begin with. */
  static int few() {
    return FEW;
  }
}
