package org.moveplan.planner;

import java.util.Arrays;
import java.util.BitSet;
import org.moveplan.derive.Numbering;

/** Which row comes before which, and by which rule, apart from what patterns say. */
final class Arcs {

  /** What is done with an arc, from one of its ends. */
  interface Visitor {
    void visit(int other, int rule);
  }

  /** Bits for a row and for a rule, so that an arc fits into a number. */
  private static final int ROW_BITS = 27;

  private static final int RULE_BITS = 10;

  private int size;
  private int[] firsts = new int[64];
  private int[] seconds = new int[64];
  private int[] rules = new int[64];

  /** The arcs that have been added once. */
  private Numbering known = new Numbering();

  /** Most rows have none. */
  private final BitSet leading = new BitSet();

  private final BitSet led = new BitSet();

  /** The arcs by the rows where they begin, and by those where they end: row and arc. */
  private long[] byFirst = {};

  private long[] bySecond = {};

  /** Adds an arc that many moves may ask for, once. */
  void addOnce(int first, int second, int rule) {
    boolean fits = first < 1 << ROW_BITS && second < 1 << ROW_BITS && rule < 1 << RULE_BITS;
    if (fits) {
      int before = known.size();
      known.of(((long) first << ROW_BITS | second) << RULE_BITS | rule);
      if (known.size() == before) {
        return;
      }
    }
    add(first, second, rule);
  }

  void add(int first, int second, int rule) {
    if (size == firsts.length) {
      int larger = size + (size >> 1);
      firsts = Arrays.copyOf(firsts, larger);
      seconds = Arrays.copyOf(seconds, larger);
      rules = Arrays.copyOf(rules, larger);
    }
    firsts[size] = first;
    seconds[size] = second;
    rules[size] = rule;
    leading.set(first);
    led.set(second);
    size++;
  }

  /** No arc is added any more. */
  void close() {
    known = new Numbering();
    byFirst = sorted(firsts);
    bySecond = sorted(seconds);
  }

  private long[] sorted(int[] rows) {
    long[] sorted = new long[size];
    Arrays.setAll(sorted, i -> (long) rows[i] << Integer.SIZE | i);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Tells {@code visitor} what {@code row} comes before. */
  void after(int row, Visitor visitor) {
    if (leading.get(row)) {
      visit(byFirst, row, seconds, visitor);
    }
  }

  /** Tells {@code visitor} what comes before {@code row}. */
  void before(int row, Visitor visitor) {
    if (led.get(row)) {
      visit(bySecond, row, firsts, visitor);
    }
  }

  private void visit(long[] arcs, int row, int[] others, Visitor visitor) {
    int found = Arrays.binarySearch(arcs, (long) row << Integer.SIZE);
    for (int i = found < 0 ? ~found : found; i < size && arcs[i] >> Integer.SIZE == row; i++) {
      int arc = (int) arcs[i];
      visitor.visit(others[arc], rules[arc]);
    }
  }
}
