package org.moveplan.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

final class SafeWriterTest {

  @Test
  void charactersInTwoHalvesStayWholeAcrossTwoWrites() throws IOException {
    assertThat(written("x\uD83D", "\uDCA9y")).isEqualTo("x\uD83D\uDCA9y");
    assertThat(written("\uD83D", "", "\uDCA9")).isEqualTo("\uD83D\uDCA9");
  }

  @Test
  void halvesWithoutTheOtherAreNamed() throws IOException {
    assertThat(written("x\uD83D", "y")).isEqualTo("x\\uD83Dy");
    assertThat(written("x\uD83D")).isEqualTo("x\\uD83D");
    assertThat(written("\uDCA9")).isEqualTo("\\uDCA9");
  }

  @Test
  void lineFeedsPassAndOtherControlsDoNot() throws IOException {
    assertThat(written("a\nb\r\n\tc\n", "\u00E9\n\u200B\n"))
        .isEqualTo("a\nb\\u000D\n\\u0009c\n\u00E9\n\\u200B\n");
  }

  @Test
  void partsOfArraysAndStringsAreWritten() throws IOException {
    StringWriter out = new StringWriter();
    try (Writer safe = new SafeWriter(out)) {
      safe.write("abcd".toCharArray(), 1, 2);
      safe.write("abcd", 2, 2);
      safe.write('\u202E');
    }
    assertThat(out).hasToString("bccd\\u202E");
  }

  private static String written(String... parts) throws IOException {
    StringWriter out = new StringWriter();
    try (Writer safe = new SafeWriter(out)) {
      for (String part : parts) {
        safe.write(part);
      }
    }
    return out.toString();
  }
}
