package org.moveplan.replay;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbers of the steps that have been read, by their ids. A hash table without entries: a plan
 * may have millions of steps. Ids that crowd together go into a table of the usual kind, so that a
 * document made for it costs no more than any other.
 */
final class StepNumbers {

  /** How many places are looked at before an id counts as one of a crowd. */
  private static final int NEAR = 32;

  /** Spreads the bits of a hash over all others. */
  private static final int SPREAD = 0x9E3779B1;

  private final String[] ids;
  private final int[] table;
  private final int shift;
  private final Map<String, Integer> crowd = new HashMap<>();
  private int size;

  /**
   * @param most how many steps there can be
   */
  StepNumbers(int most) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(most, 1)) + 1;
    this.ids = new String[most];
    this.table = new int[1 << bits];
    this.shift = Integer.SIZE - bits;
  }

  /** The number of the step with that id, from 1, or 0 if none has been read. */
  int of(String id) {
    int place = place(id);
    for (int i = 0; i < NEAR; i++) {
      int number = table[(place + i) & (table.length - 1)];
      if (number == 0) {
        return 0;
      }
      if (ids[number - 1].equals(id)) {
        return number;
      }
    }
    return crowd.getOrDefault(id, 0);
  }

  /** The next step has been read. Whoever has the same id keeps its number. */
  void add(String id) {
    ids[size] = id;
    size++;
    int place = place(id);
    for (int i = 0; i < NEAR; i++) {
      int at = (place + i) & (table.length - 1);
      if (table[at] == 0) {
        table[at] = size;
        return;
      }
      if (ids[table[at] - 1].equals(id)) {
        return;
      }
    }
    crowd.putIfAbsent(id, size);
  }

  private int place(String id) {
    return (id.hashCode() * SPREAD) >>> shift;
  }
}
