package org.moveplan.request;

import java.util.Locale;
import org.moveplan.domain.Glyphs;

/**
 * Characters that cannot be seen and therefore may not stand in a request, and the way text of the
 * request is shown.
 */
final class Characters {

  private static final int LONGEST_SHOWN = 40;

  private Characters() {}

  /** Whether {@code c} may stand nowhere in a file; tabs and line feeds may. */
  static boolean isForbidden(int c) {
    if (c < 0xA0) {
      return c < ' ' ? c != '\t' && c != '\n' : c >= 0x7F;
    }
    return Glyphs.isUnseen(c);
  }

  private static boolean isBidirectional(int c) {
    return c == 0x61C || in(c, 0x200E, 0x200F) || in(c, 0x202A, 0x202E) || in(c, 0x2066, 0x2069);
  }

  private static boolean in(int c, int first, int last) {
    return c >= first && c <= last;
  }

  /** What kind of forbidden character {@code c} is, with its number. */
  static String describe(int c) {
    return kind(c) + " " + number(c);
  }

  private static String kind(int c) {
    if (c == '\n') {
      return "line break";
    }
    if (c < 0xA0) {
      return "control character";
    }
    if (in(c, Character.MIN_SURROGATE, Character.MAX_SURROGATE)) {
      return "half of a surrogate pair,";
    }
    return isBidirectional(c) ? "bidirectional formatting character" : "invisible character";
  }

  private static String number(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }

  /**
   * {@code text} with every character that cannot be seen written as its number, {@code <U+001B>}.
   */
  static String escaped(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (c == '\t' || c == '\n' || isForbidden(c)) {
      shown.append('<').append(number(c)).append('>');
    } else {
      shown.appendCodePoint(c);
    }
  }

  /** {@code text} as a message quotes it: escaped, cut if it is long, in quotation marks. */
  static String quoted(String text) {
    boolean cut = text.codePointCount(0, text.length()) > LONGEST_SHOWN;
    String head = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "..." : text;
    return "'" + escaped(head) + "'";
  }
}
