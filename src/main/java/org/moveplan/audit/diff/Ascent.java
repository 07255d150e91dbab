package org.moveplan.audit.diff;

/** The longest part of a row of different numbers that ascends. */
final class Ascent {

  private Ascent() {}

  /** Which of {@code numbers} belong to one of the longest ascending parts. */
  static boolean[] longest(int[] numbers) {
    int[] tails = new int[numbers.length];
    int[] before = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (numbers[tails[middle]] < numbers[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    boolean[] keeps = new boolean[numbers.length];
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      keeps[i] = true;
    }
    return keeps;
  }
}
