package org.moveplan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What others have collected to try programs like this one, where {@code .ci/corpora/run} has put
 * it. Nothing of it is in this repository.
 */
public final class Corpora {

  /** The system property that names the folder; what needs it is left out where it is not set. */
  public static final String FOLDER = "moveplan.corpora";

  private static final byte NO_UTF8 = (byte) 0xFF;

  private Corpora() {}

  public static boolean areHere() {
    return System.getProperty(FOLDER) != null;
  }

  /**
   * A collection.
   *
   * @param name {@code yaml}, {@code json} or {@code strings}
   */
  public static List<JsonNode> of(String name) {
    Path file = Path.of(System.getProperty(FOLDER), name + ".json");
    try {
      JsonNode all = new ObjectMapper().readTree(file.toFile());
      return StreamSupport.stream(all.spliterator(), false).toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /**
   * The bytes of a text of a collection. Where the collection could not keep bytes that are no
   * UTF-8 and holds the sign for such, there is one again that is none.
   */
  public static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String part : text.split("(?<=\uFFFD)|(?=\uFFFD)", -1)) {
      bytes.writeBytes(
          part.equals("\uFFFD") ? new byte[] {NO_UTF8} : part.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
