package org.moveplan.request;

import java.util.Arrays;

/**
 * The characters of a file by line. Lines are found when the first fault asks for one, and only
 * some are remembered, because a file may consist of nothing but line ends.
 */
final class SourceText {

  /** The beginning of one line in so many is remembered. */
  private static final int STEP = 16;

  private final String text;

  /** Whether lines end with line feeds and nothing else, which are found much faster. */
  private final boolean onlyFeeds;

  private int[] starts = {};
  private int lines;

  SourceText(String text) {
    this.text = text;
    this.onlyFeeds = text.indexOf('\r') < 0;
  }

  String text() {
    return text;
  }

  /** Where line {@code number}, from 0, begins; the end of the text if there is no such line. */
  int start(int number) {
    if (starts.length == 0) {
      findStarts();
    }
    if (number >= lines) {
      return text.length();
    }
    int start = starts[number / STEP];
    for (int i = number % STEP; i > 0; i--) {
      start = next(start);
    }
    return start;
  }

  /** Where line {@code number}, from 0, ends, its line end left out. */
  int end(int number) {
    int start = start(number);
    if (number + 1 >= lines) {
      return text.length();
    }
    int end = next(start) - 1;
    return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private void findStarts() {
    starts = new int[16];
    for (int start = 0; start >= 0; start = next(start)) {
      if (lines / STEP == starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
      }
      if (lines % STEP == 0) {
        starts[lines / STEP] = start;
      }
      lines++;
    }
  }

  /** Where the line after the one that begins at {@code start} begins; -1 if there is none. */
  private int next(int start) {
    if (onlyFeeds) {
      int feed = text.indexOf('\n', start);
      return feed < 0 ? -1 : feed + 1;
    }
    for (int i = start; i < text.length(); i++) {
      if (endsLine(i)) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }
}
