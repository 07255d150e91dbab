package org.moveplan.report;

import org.moveplan.domain.Glyphs;

/** Makes any text safe to print, and measures what it takes on a fixed-width line. */
public final class Plain {

  /** A space at which no line is broken; sheets print it as a space. */
  public static final char GLUE = '\u00A0';

  private Plain() {}

  /**
   * {@code text} with everything replaced that moves the cursor, is invisible or turns the
   * direction of writing: control, format and private characters, line separators and lone
   * surrogates become {@code \}{@code u} and their number, blanks of other kinds a space.
   */
  public static String safe(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return escaped(text);
      }
    }
    return text;
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (Glyphs.isUnseen(point) || Glyphs.isPrivate(point)) {
        String digits = Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT);
        safe.append("\\u").append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
      } else {
        safe.appendCodePoint(Glyphs.isBlank(point) && point != GLUE ? ' ' : point);
      }
    }
    return safe.toString();
  }

  /** Columns that {@code text}, made safe before, takes on a terminal. */
  static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      columns += Glyphs.columns(point);
    }
    return columns;
  }
}
