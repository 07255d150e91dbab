package org.moveplan.audit.drl;

/**
 * A stretch of a rule file.
 *
 * @param line the line it begins in, from 1
 * @param column the column it begins at, in code points, from 1
 * @param start the character it begins at, from 0
 * @param end the character behind its last
 */
public record Span(int line, int column, int start, int end) {

  /** The beginning of a file. */
  public static final Span START = new Span(1, 1, 0, 0);

  /** From the beginning of this to the end of {@code last}. */
  Span to(Span last) {
    return new Span(line, column, start, last.end);
  }

  /** What stands there in {@code text}. */
  String of(String text) {
    return text.substring(start, end);
  }
}
