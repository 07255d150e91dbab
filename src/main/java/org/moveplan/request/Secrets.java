package org.moveplan.request;

import java.util.Locale;
import java.util.Set;

/** Tells keys under which people write passwords, and values that are no passwords. */
final class Secrets {

  /** What stands in the place of a password. */
  static final String MASK = "********";

  private static final Set<String> WORDS =
      Set.of("pass", "pw", "passphrase", "secret", "pin", "credential", "credentials");

  private static final Set<String> HARMLESS =
      Set.of("", "same", "different", "unknown", "yes", "no", "true", "false", "null", "~", "none");

  private Secrets() {}

  /** Whether a password is likely to stand under {@code key}, whatever its case and hyphens. */
  static boolean isKey(String key) {
    String word = letters(key);
    return WORDS.contains(word)
        || word.contains("passw")
        || word.contains("pwd")
        || word.contains("secret");
  }

  /** Whether {@code value} says something about a password instead of being one. */
  static boolean isHarmless(String value) {
    return HARMLESS.contains(value.toLowerCase(Locale.ROOT));
  }

  /** Of the alphabet in which the keys of a list are written. */
  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String letters(String key) {
    StringBuilder letters = new StringBuilder();
    key.chars().filter(Secrets::isLetter).forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
