package org.moveplan.domain;

import java.util.Locale;

/** Mailbox and postoffice names are the same name whatever their case. */
public final class Names {

  private Names() {}

  /** The form of {@code name} in which equal names are equal strings, on every machine. */
  public static String key(String name) {
    if (isKey(name)) {
      return name;
    }
    if (isAscii(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    StringBuilder key = new StringBuilder(name.length());
    int done = 0;
    for (int i = 0; i < name.length(); i++) {
      if (!mayHaveCase(name.charAt(i))) {
        key.append(folded(name.substring(done, i))).append(name.charAt(i));
        done = i + 1;
      }
    }
    String rest = folded(name.substring(done));
    return done == 0 ? rest : key.append(rest).toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether {@code c} is of an alphabet whose upper and lower case are settled: Latin, Greek,
   * Cyrillic and Armenian, letters in circles, wide ones and the like. In others Java's later
   * versions find letters of the same name that its earlier ones do not know.
   */
  private static boolean mayHaveCase(char c) {
    return c < 0x590
        || (c >= 0x1E00 && c < 0x2000)
        || (c >= 0x2100 && c < 0x2500)
        || (c >= 0xFB00 && c < 0xFB20)
        || (c >= 0xFF00 && c < 0xFF60);
  }

  /** Whether {@code name} is of blanks alone, of whatever kind. */
  public static boolean isBlank(String name) {
    int at = 0;
    while (at < name.length()) {
      int c = name.codePointAt(at);
      if (c > ' ' && !Glyphs.isBlank(c)) {
        return false;
      }
      at += Character.charCount(c);
    }
    return true;
  }

  /**
   * Whether {@code name} certainly is its own key: no character of it has a case but lower-case
   * letters of ASCII.
   */
  public static boolean isKey(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > 'z' || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }
}
