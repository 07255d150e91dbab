package org.moveplan.domain;

import java.util.Locale;

/** Mailbox and postoffice names are the same name whatever their case. */
public final class Names {

  private Names() {}

  /** The form of {@code name} in which equal names are equal strings, on every machine. */
  public static String key(String name) {
    return isKey(name) ? name : name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
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
