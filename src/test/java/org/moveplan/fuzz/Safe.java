package org.moveplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What is asked of everything that is printed, whatever names and texts are in it. */
public final class Safe {

  private Safe() {}

  /** Nothing that a terminal or an editor obeys, and nothing that cannot be seen. */
  public static void assertForTerminal(String text) {
    int bad =
        text.codePoints().filter(c -> c != '\n' && c != '\t' && !isSeen(c)).findFirst().orElse(-1);
    assertThat(bad).as("the character U+%X", bad).isEqualTo(-1);
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

  /** One JSON value, no key twice in an object. */
  public static void assertJson(String text) {
    JsonFactory strict =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = strict.createParser(text)) {
      assertThat(parser.nextToken().isStructStart()).isTrue();
      parser.skipChildren();
      assertThat(parser.nextToken()).isNull();
    } catch (IOException notJson) {
      throw new UncheckedIOException(text, notJson);
    }
  }
}
