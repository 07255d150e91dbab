package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Rows that hold every combination of values of any three columns, made column by column: each row
 * gets the value that brings the most new combinations, and rows are added for what is left then.
 * The same columns give the same rows.
 */
final class CoveringArray {

  private static final int ANY = -1;

  private final int[] sizes;

  /** For each column, the number of the first of its values among the values of all columns. */
  private final int[] first;

  private final List<int[]> rows = new ArrayList<>();

  private CoveringArray(int[] sizes) {
    this.sizes = sizes;
    this.first = new int[sizes.length + 1];
    for (int column = 0; column < sizes.length; column++) {
      first[column + 1] = first[column] + sizes[column];
    }
  }

  /**
   * The rows, each with the number of a value for each column.
   *
   * @param sizes how many values each column has, at least one
   */
  static List<int[]> of(int... sizes) {
    CoveringArray array = new CoveringArray(sizes.clone());
    array.begin();
    for (int column = Math.min(2, sizes.length); column < sizes.length; column++) {
      array.add(column);
    }
    array.fill();
    return array.rows;
  }

  /** All combinations of the first two columns. */
  private void begin() {
    int one = sizes.length > 0 ? sizes[0] : 1;
    int other = sizes.length > 1 ? sizes[1] : 1;
    for (int i = 0; i < one * other; i++) {
      int[] row = new int[sizes.length];
      Arrays.fill(row, ANY);
      if (sizes.length > 0) {
        row[0] = i % one;
      }
      if (sizes.length > 1) {
        row[1] = i / one;
      }
      rows.add(row);
    }
  }

  private void add(int column) {
    Missing missing = new Missing(column);
    int next = 0;
    for (int[] row : rows) {
      int[] values = values(row, column);
      long[] bits = missing.bits(values);
      int best = 0;
      int most = ANY;
      for (int turn = 0; turn < sizes[column]; turn++) {
        int value = (next + turn) % sizes[column];
        int gain = missing.with(values, bits, value);
        if (gain > most) {
          most = gain;
          best = value;
        }
      }
      next = best + 1;
      row[column] = best;
      missing.cover(values, bits, best);
    }
    int old = rows.size();
    for (int value = 0; value < sizes[column]; value++) {
      for (int one = 0; one < first[column]; one++) {
        for (int other : missing.of(value, one)) {
          place(old, column, value, one, other);
        }
      }
    }
  }

  /** Three values go into a row that was added and leaves them open, or into another one. */
  private void place(int old, int column, int value, int one, int other) {
    for (int[] row : rows.subList(old, rows.size())) {
      if (accepts(row, column, value) && accepts(row, one) && accepts(row, other)) {
        put(row, column, value, one, other);
        return;
      }
    }
    int[] row = new int[sizes.length];
    Arrays.fill(row, ANY);
    put(row, column, value, one, other);
    rows.add(row);
  }

  private void put(int[] row, int column, int value, int one, int other) {
    row[column] = value;
    row[column(one)] = one - first[column(one)];
    row[column(other)] = other - first[column(other)];
  }

  private boolean accepts(int[] row, int global) {
    return accepts(row, column(global), global - first[column(global)]);
  }

  private static boolean accepts(int[] row, int column, int value) {
    return row[column] == ANY || row[column] == value;
  }

  private int column(int global) {
    int found = Arrays.binarySearch(first, global);
    return found >= 0 ? found : -found - 2;
  }

  /** The values that a row has in the first {@code columns} columns. */
  private int[] values(int[] row, int columns) {
    int[] values = new int[columns];
    int count = 0;
    for (int column = 0; column < columns; column++) {
      if (row[column] != ANY) {
        values[count++] = first[column] + row[column];
      }
    }
    return Arrays.copyOf(values, count);
  }

  /** What no combination asks for gets a value in turn. */
  private void fill() {
    for (int i = 0; i < rows.size(); i++) {
      int[] row = rows.get(i);
      for (int column = 0; column < row.length; column++) {
        if (row[column] == ANY) {
          row[column] = (i + column) % sizes[column];
        }
      }
    }
  }

  /**
   * The combinations of a value of a new column with two values of earlier ones that no row has
   * yet, as bits.
   */
  private final class Missing {

    private final long[][][] pairs;

    /** How many there are of each value of the new column. */
    private final int[] left;

    Missing(int column) {
      int words = (first[column] + 63) / 64;
      pairs = new long[sizes[column]][first[column]][words];
      left = new int[sizes[column]];
      for (int value = 0; value < pairs.length; value++) {
        for (int one = 0; one < first[column]; one++) {
          for (int other = first[column(one) + 1]; other < first[column]; other++) {
            pairs[value][one][other / 64] |= 1L << other;
            left[value]++;
          }
        }
      }
    }

    int[] of(int value, int one) {
      return BitSet.valueOf(pairs[value][one]).stream().toArray();
    }

    int with(int[] values, long[] bits, int value) {
      if (left[value] == 0) {
        return 0;
      }
      int count = 0;
      for (int one : values) {
        long[] missing = pairs[value][one];
        for (int word = 0; word < bits.length; word++) {
          count += Long.bitCount(missing[word] & bits[word]);
        }
      }
      return count;
    }

    void cover(int[] values, long[] bits, int value) {
      if (left[value] == 0) {
        return;
      }
      for (int one : values) {
        for (int word = 0; word < bits.length; word++) {
          left[value] -= Long.bitCount(pairs[value][one][word] & bits[word]);
          pairs[value][one][word] &= ~bits[word];
        }
      }
    }

    long[] bits(int[] values) {
      long[] bits = new long[pairs[0].length == 0 ? 0 : pairs[0][0].length];
      for (int one : values) {
        bits[one / 64] |= 1L << one;
      }
      return bits;
    }
  }
}
