package org.moveplan.report;

/** Makes any text safe to print, and measures what it takes on a fixed-width line. */
public final class Plain {

  /** A space at which no line is broken; sheets print it as a space. */
  public static final char GLUE = '\u00A0';

  private Plain() {}

  /**
   * {@code text} with everything replaced that moves the cursor, is invisible or turns the
   * direction of writing: control, format and private characters, line separators and lone
   * surrogates become {@code \}{@code u} and their number.
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
      switch (Character.getType(point)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.UNASSIGNED,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR -> {
          String digits = Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT);
          safe.append("\\u").append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
        }
        case Character.SPACE_SEPARATOR -> safe.append(point == GLUE ? GLUE : ' ');
        default -> safe.appendCodePoint(point);
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
      columns += columns(point);
    }
    return columns;
  }

  /** 0 for a mark that sits on the character before, 2 for ideographs and the like, else 1. */
  static int columns(int point) {
    if (point < 0x300) {
      return 1;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (point >= 0x1100 && point <= 0x115F)
            || (point >= 0x2E80 && point <= 0xA4CF)
            || (point >= 0xAC00 && point <= 0xD7A3)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0xFE30 && point <= 0xFE6F)
            || (point >= 0xFF00 && point <= 0xFF60)
            || (point >= 0xFFE0 && point <= 0xFFE6)
            || (point >= 0x1F300 && point <= 0x1FAFF)
            || (point >= 0x20000 && point <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
