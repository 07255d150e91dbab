package org.moveplan.request;

import java.util.Locale;
import org.moveplan.domain.Field;

/** Turns of phrase that several faults share. */
final class Messages {

  private Messages() {}

  /** The field's meaning as the end of a sentence. */
  static String meaning(Field<?> field) {
    String meaning = field.meaning();
    int end = meaning.endsWith(".") ? meaning.length() - 1 : meaning.length();
    return "the " + meaning.substring(0, 1).toLowerCase(Locale.ROOT) + meaning.substring(1, end);
  }

  /** What the current token begins. */
  static String found(Tokens tokens) {
    return switch (tokens.kind()) {
      case MAPPING -> "a mapping";
      case LIST -> "a list";
      case NOTHING -> "nothing";
      default -> quoted(tokens.text());
    };
  }

  /** A value as a message quotes it. */
  static String quoted(String value) {
    return Characters.quoted(SecretText.masked(value));
  }

  static void password(Faults faults, long at) {
    faults.add(
        Code.PASSWORD,
        at,
        "a password does not belong in a plan file",
        "delete it here; change the password if others have seen it");
  }
}
