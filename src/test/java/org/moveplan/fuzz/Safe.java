package org.moveplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked of everything that is printed, whatever names and texts are in it. */
public final class Safe {

  private Safe() {}

  /** Nothing that a terminal or an editor obeys, and nothing that cannot be seen. */
  public static void assertForTerminal(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c != '\n' && c != '\t' && !isSeen(c)) {
        assertThat(c).as("the character U+%X", c).isEqualTo(-1);
      }
    }
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** One JSON object or list, no key twice in an object. */
  public static void assertJson(String text) {
    StrictJson.check(text);
  }
}
