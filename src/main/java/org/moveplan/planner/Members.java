package org.moveplan.planner;

import java.util.Arrays;

/** Which moves share which rows. Moves are added in their order, each with all that it shares. */
final class Members {

  private static final int NONE = -1;

  /** By move, its first membership, and one number more. */
  private final int[] starts;

  private int size;

  /** By membership, the row, the move, and the next membership of the same row. */
  private int[] rows = new int[64];

  private int[] moves = new int[64];
  private int[] next = new int[64];

  /** By number of a row that is shared, its last membership and 1. */
  private int[] heads = new int[64];

  private int known;

  Members(int moves) {
    starts = new int[moves + 1];
  }

  /** Goes on with {@code move}. */
  void begin(int move) {
    Arrays.fill(starts, known, move + 1, size);
    known = move + 1;
  }

  /** The move shares {@code row}, which is the {@code number}th of such rows, from 0. */
  void add(int row, int number) {
    if (size == rows.length) {
      int larger = size + (size >> 1);
      rows = Arrays.copyOf(rows, larger);
      moves = Arrays.copyOf(moves, larger);
      next = Arrays.copyOf(next, larger);
    }
    rows[size] = row;
    moves[size] = known - 1;
    next[size] = first(number);
    if (number >= heads.length) {
      heads = Arrays.copyOf(heads, Math.max(number + 1, 2 * heads.length));
    }
    heads[number] = ++size;
  }

  /** No move is added any more. */
  void close() {
    rows = Arrays.copyOf(rows, size);
    moves = Arrays.copyOf(moves, size);
    next = Arrays.copyOf(next, size);
  }

  /** The row with which {@code move} has its {@code i}th membership. */
  int row(int move, int i) {
    return rows[starts[move] + i];
  }

  /** A membership of the {@code number}th row that is shared, or less than 0. */
  int first(int number) {
    return number < heads.length ? heads[number] - 1 : NONE;
  }

  /** Another membership of the same row, or less than 0. */
  int next(int membership) {
    return next[membership];
  }

  /** Whose membership it is. */
  int move(int membership) {
    return moves[membership];
  }

  /** Which of the memberships of its move it is. */
  int place(int membership) {
    return membership - starts[moves[membership]];
  }
}
