package org.moveplan.request;

import java.util.Arrays;

/** The characters of a file by line. Lines are found when the first fault asks for one. */
final class SourceText {

  private final String text;
  private int[] starts = {};

  SourceText(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Where line {@code number}, from 0, begins; the end of the text if there is no such line. */
  int start(int number) {
    if (starts.length == 0) {
      starts = findStarts();
    }
    return number < starts.length ? starts[number] : text.length();
  }

  /** Where line {@code number}, from 0, ends, its line end left out. */
  int end(int number) {
    int start = start(number);
    if (number + 1 >= starts.length) {
      return text.length();
    }
    int end = starts[number + 1] - 1;
    return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private int[] findStarts() {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(i)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }
}
