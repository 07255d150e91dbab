package org.moveplan.request;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts the line of a fault out of the source so that it can be shown: no longer than a terminal is
 * wide, nothing in it that a terminal would obey, and no password.
 */
final class Excerpts {

  /** A line of an excerpt and the place of the fault in it. */
  record Excerpt(String text, int caret) {}

  private static final int WIDTH = 70;
  private static final int WINDOW = 2000;
  private static final int AFTER = 200;
  private static final int LINES_BACK = 50;
  private static final String CUT = "...";

  private final SourceText source;
  private final Faults faults;
  private final boolean utf16;
  private final List<Faults.Stretch> masks;
  private final BitSet looked = new BitSet();
  private final BitSet secret = new BitSet();
  private int knownOffset;
  private int knownColumn;

  /**
   * @param utf16 whether positions count characters of Java instead of code points
   */
  Excerpts(SourceText source, Faults faults, boolean utf16) {
    this.source = source;
    this.faults = faults;
    this.utf16 = utf16;
    this.masks = faults.masks();
  }

  /** The column of {@code position} in code points, from 1; quick if positions ascend. */
  int column(long position) {
    if (!utf16) {
      return Position.column(position) + 1;
    }
    int start = source.start(Position.line(position));
    int offset = offset(position);
    boolean onward = knownOffset >= start && knownOffset <= offset;
    int from = onward ? knownOffset : start;
    knownColumn = (onward ? knownColumn : 0) + source.text().codePointCount(from, offset);
    knownOffset = offset;
    return knownColumn + 1;
  }

  private int offset(long position) {
    int line = Position.line(position);
    int start = source.start(line);
    int length = source.end(line) - start;
    int column = Position.column(position);
    if (utf16) {
      return start + Math.min(column, length);
    }
    String text = source.text();
    int most = text.codePointCount(start, start + length);
    return text.offsetByCodePoints(start, Math.min(column, most));
  }

  /** The line of {@code position}, fit to be shown. */
  Excerpt at(long position) {
    int line = Position.line(position);
    int fault = offset(position);
    int from = Math.max(source.start(line), fault - WINDOW);
    int to = Math.min(source.end(line), fault + AFTER);
    String window = source.text().substring(from, to);
    BitSet hidden = hidden(window, line);
    for (Faults.Stretch stretch : stretches(line)) {
      int start = Math.max(offsetIn(line, stretch.start()), from);
      int end = Math.min(offsetIn(line, stretch.end()), to);
      if (start < end) {
        hidden.set(start - from, end - from);
      }
    }
    return cut(shown(window, hidden, fault - from));
  }

  private BitSet hidden(String window, int line) {
    int unscanned =
        faults.unscanned() == Long.MAX_VALUE
            ? Integer.MAX_VALUE
            : Position.line(faults.unscanned());
    BitSet hidden = SecretText.find(window, !faults.isUnscanned(line));
    for (int before = Math.max(unscanned, line - LINES_BACK); before < line; before++) {
      if (hasSecret(before) && SecretText.runsOn(beginning(before), window)) {
        hidden.set(0, window.length());
      }
    }
    return hidden;
  }

  /** Whether a line has the key of a password; each line is looked at once. */
  private boolean hasSecret(int line) {
    if (!looked.get(line)) {
      looked.set(line);
      secret.set(line, SecretText.hasKey(beginning(line)));
    }
    return secret.get(line);
  }

  private String beginning(int line) {
    int end = Math.min(source.end(line), source.start(line) + WINDOW);
    return source.text().substring(source.start(line), end);
  }

  /** Where {@code position} lies relative to {@code line}: before it, in it or after it. */
  private int offsetIn(int line, long position) {
    int other = Position.line(position);
    return other < line ? source.start(line) : other > line ? source.end(line) : offset(position);
  }

  private List<Faults.Stretch> stretches(int line) {
    int first = firstNotBefore(masks, Position.of(line, 0));
    int last = firstNotBefore(masks, Position.of(line + 1, 0));
    return masks.subList(Math.max(first - 1, 0), last);
  }

  private static int firstNotBefore(List<Faults.Stretch> masks, long position) {
    Faults.Stretch sought = new Faults.Stretch(position, position);
    Comparator<Faults.Stretch> byStart = Comparator.comparingLong(Faults.Stretch::start);
    int found = Collections.binarySearch(masks, sought, byStart);
    return found < 0 ? -found - 1 : found;
  }

  private static Excerpt shown(String window, BitSet hidden, int fault) {
    StringBuilder text = new StringBuilder();
    int caret = -1;
    int i = 0;
    while (i < window.length()) {
      int next = hidden.get(i) ? hidden.nextClearBit(i) : window.offsetByCodePoints(i, 1);
      if (caret < 0 && fault < next) {
        caret = text.length();
      }
      String part = window.substring(i, next);
      text.append(
          hidden.get(i) ? Secrets.MASK : part.equals("\t") ? part : Characters.escaped(part));
      i = next;
    }
    return new Excerpt(text.toString(), caret < 0 ? text.length() : caret);
  }

  private static Excerpt cut(Excerpt whole) {
    String text = whole.text();
    int caret = whole.caret();
    int start = Math.max(0, Math.min(caret - WIDTH / 2, text.length() - WIDTH));
    if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
      start--;
    }
    int end = Math.min(text.length(), start + WIDTH);
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    String before = start > 0 ? CUT : "";
    String after = end < text.length() ? CUT : "";
    return new Excerpt(
        before + text.substring(start, end) + after, before.length() + caret - start);
  }
}
