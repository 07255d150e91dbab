package org.moveplan.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dmoveplan.golden=write} writes them anew. */
final class Golden {

  private static final boolean WRITE = "write".equals(System.getProperty("moveplan.golden"));

  private Golden() {}

  static void compare(Path file, String text) throws IOException {
    if (WRITE) {
      Files.writeString(file, text);
    }
    assertThat(file).hasContent(text);
  }

  /**
   * Compares what stands between the lines {@code begin} and {@code end} of a file with {@code
   * text}.
   */
  static void compareRegion(Path file, String begin, String end, String text) throws IOException {
    String whole = Files.readString(file);
    int from = whole.indexOf(begin + "\n");
    int to = whole.indexOf(end + "\n");
    assertThat(from).as("place of %s in %s", begin, file).isNotNegative();
    assertThat(to).as("place of %s in %s", end, file).isGreaterThan(from);
    compare(file, whole.substring(0, from) + begin + "\n\n" + text + "\n" + whole.substring(to));
  }
}
