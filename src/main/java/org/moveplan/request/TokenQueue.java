package org.moveplan.request;

import java.util.Arrays;

/** Tokens that are known and have not been asked for, with what they say and where they stand. */
final class TokenQueue {

  private Tokens.Kind[] kinds = new Tokens.Kind[64];
  private String[] texts = new String[64];
  private long[] starts = new long[64];
  private long[] ends = new long[64];
  private int size;
  private int current = -1;

  void add(Tokens.Kind kind, long start, long end) {
    add(kind, "", start, end);
  }

  void add(Tokens.Kind kind, String text, long start, long end) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      texts = Arrays.copyOf(texts, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    kinds[size] = kind;
    texts[size] = text;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** Goes to the next token; says whether there is one. */
  boolean next() {
    if (current + 1 >= size) {
      return false;
    }
    current++;
    return true;
  }

  /** Forgets every token. */
  void clear() {
    size = 0;
    current = -1;
  }

  Tokens.Kind kind() {
    return kinds[current];
  }

  String text() {
    return texts[current];
  }

  long start() {
    return current < 0 ? Position.START : starts[current];
  }

  long end() {
    return current < 0 ? Position.START : ends[current];
  }
}
