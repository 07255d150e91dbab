package org.moveplan.request;

import java.util.Arrays;

/**
 * Takes the rows of a CSV text (RFC 4180) apart and knows where each cell stands. What is wrong
 * with a row is recorded, and the next row is read all the same.
 */
final class CsvScanner {

  private static final String QUOTES = "put the cell in quotes and write each quote in it twice";

  private final String text;
  private final Faults faults;
  private final char delimiter;
  private int at;
  private int line;
  private int lineStart;
  private long rowStart;
  private boolean sound;
  private int count;
  private int[] from = new int[16];
  private int[] to = new int[16];
  private long[] start = new long[16];
  private long[] end = new long[16];
  private boolean[] doubled = new boolean[16];

  CsvScanner(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
    this.delimiter = delimiter(text);
  }

  /** What stands between the cells of the first line: a comma, a semicolon or a tab. */
  private static char delimiter(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == ',' || c == ';' || c == '\t')) {
        return c;
      }
    }
    return ',';
  }

  /** Goes to the next row that has anything in it; says whether there is one. */
  boolean next() {
    do {
      if (at >= text.length()) {
        return false;
      }
      row();
    } while (sound && isBlank());
    return true;
  }

  private boolean isBlank() {
    for (int i = 0; i < count; i++) {
      if (from[i] < to[i]) {
        return false;
      }
    }
    return true;
  }

  private void row() {
    rowStart = here(at);
    count = 0;
    sound = true;
    boolean more = true;
    while (more) {
      cell();
      more = at < text.length() && text.charAt(at) == delimiter;
      at += more ? 1 : 0;
    }
    endLine();
  }

  private void cell() {
    int first = skipBlanks(at);
    if (first < text.length() && text.charAt(first) == '"') {
      quoted(first);
    } else {
      plain(first);
    }
  }

  private void plain(int first) {
    int last = first;
    boolean stray = false;
    for (at = first; !endsCell(at); at++) {
      char c = text.charAt(at);
      if (c == '"' && !stray) {
        stray = true;
        fault(at, "a quote stands within a cell that does not begin with one", QUOTES);
      }
      last = isBlank(c) ? last : at + 1;
    }
    add(first, last, here(first), here(last), false);
  }

  private void quoted(int open) {
    long begin = here(open);
    boolean doubles = false;
    int close = text.indexOf('"', open + 1);
    while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '"') {
      doubles = true;
      close = text.indexOf('"', close + 2);
    }
    if (close < 0) {
      fault(open, "a quote is not closed", "close it");
      at = open;
      skipLine();
      add(open, at, begin, here(at), false);
      return;
    }
    countLines(open, close);
    at = skipBlanks(close + 1);
    add(open + 1, close, begin, here(close + 1), doubles);
    if (!endsCell(at)) {
      fault(at, "text stands after a closing quote", QUOTES);
      while (!endsCell(at)) {
        at++;
      }
    }
  }

  private void countLines(int first, int last) {
    int newline = text.indexOf('\n', first);
    while (newline >= 0 && newline < last) {
      line++;
      lineStart = newline + 1;
      newline = text.indexOf('\n', lineStart);
    }
  }

  private void fault(int place, String message, String help) {
    sound = false;
    faults.add(Code.NOT_CSV, here(place), message, help);
  }

  private void skipLine() {
    int newline = text.indexOf('\n', at);
    at = newline < 0 ? text.length() : newline;
  }

  private void endLine() {
    skipLine();
    if (at < text.length()) {
      at++;
      line++;
      lineStart = at;
    }
  }

  private boolean endsCell(int i) {
    return i >= text.length() || text.charAt(i) == delimiter || endsLine(i);
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n');
  }

  private int skipBlanks(int i) {
    int next = i;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private boolean isBlank(char c) {
    return c == ' ' || (c == '\t' && delimiter != '\t');
  }

  private void add(int first, int last, long begin, long finish, boolean doubles) {
    if (count == from.length) {
      from = Arrays.copyOf(from, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
      start = Arrays.copyOf(start, 2 * count);
      end = Arrays.copyOf(end, 2 * count);
      doubled = Arrays.copyOf(doubled, 2 * count);
    }
    from[count] = first;
    to[count] = last;
    start[count] = begin;
    end[count] = finish;
    doubled[count] = doubles;
    count++;
  }

  private long here(int i) {
    return Position.of(line, i - lineStart);
  }

  /** Whether quotes and cells of the row are in order. */
  boolean isSound() {
    return sound;
  }

  /** The number of cells of the row. */
  int count() {
    return count;
  }

  long rowStart() {
    return rowStart;
  }

  /** Where the last cell of the row ends. */
  long rowEnd() {
    return end[count - 1];
  }

  boolean isEmpty(int cell) {
    return from[cell] == to[cell];
  }

  int length(int cell) {
    return to[cell] - from[cell];
  }

  /** Where {@code cell} begins, with its quote. */
  long start(int cell) {
    return start[cell];
  }

  /** Where character {@code i} of what {@code cell} says stands, or else the cell. */
  long place(int cell, int i) {
    boolean shifted = doubled[cell] || Position.line(start[cell]) != Position.line(end[cell]);
    return shifted ? start[cell] : end[cell] - (isQuoted(cell) ? 1 : 0) - length(cell) + i;
  }

  private boolean isQuoted(int cell) {
    return from[cell] > 0 && text.charAt(from[cell] - 1) == '"';
  }

  long end(int cell) {
    return end[cell];
  }

  /** What the cell says, without quotes. */
  String text(int cell) {
    String raw = text.substring(from[cell], to[cell]);
    return doubled[cell] ? raw.replace("\"\"", "\"") : raw;
  }
}
