package org.moveplan.request;

/**
 * Positions packed into longs, so that remembering one costs nothing: line in the upper half,
 * column in the lower, both from 0. Natural order is the order in the file.
 */
final class Position {

  static final long START = 0;

  private Position() {}

  static long of(int line, int column) {
    return ((long) line << Integer.SIZE) | column;
  }

  static int line(long position) {
    return (int) (position >>> Integer.SIZE);
  }

  static int column(long position) {
    return (int) position;
  }
}
