package org.moveplan.derive;

import java.util.Arrays;

/** Numbers keys from 0 in the order in which they are met; takes little space for many keys. */
public final class Numbering {

  /** The number of a key that has none. */
  public static final int NONE = -1;

  /** Apart from others, so that keys that differ in a few bits do not meet. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[64];
  private int size;

  /** By hash, a number and 1; a power of two, at most half of it used. */
  private int[] table = new int[128];

  /** How many keys have a number. */
  public int size() {
    return size;
  }

  long key(int number) {
    return keys[number];
  }

  /** The number of {@code key}, a new one if it has none. */
  public int of(long key) {
    int slot = slot(key);
    if (table[slot] != 0) {
      return table[slot] - 1;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      table = new int[size * 4];
      for (int i = 0; i < size; i++) {
        table[slot(keys[i])] = i + 1;
      }
      slot = slot(key);
    }
    keys[size] = key;
    table[slot] = size + 1;
    return size++;
  }

  /** The number of {@code key}, or -1 if it has none. */
  int known(long key) {
    return table[slot(key)] - 1;
  }

  private int slot(long key) {
    int slot = (int) ((key * SPREAD) >>> Integer.SIZE) & (table.length - 1);
    while (table[slot] != 0 && keys[table[slot] - 1] != key) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}
