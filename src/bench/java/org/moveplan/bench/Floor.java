package org.moveplan.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * The least that any planner has to do: walks through the tokens of a list with the same parser and
 * writes as many bytes as the plan has.
 */
final class Floor {

  private static final byte[] PIECE = "0123456789abcde\n".repeat(1 << 12).getBytes();

  private Floor() {}

  /** Arguments: the list, the file to write, and how many bytes. */
  public static void main(String[] args) throws IOException {
    Path list = Path.of(args[0]);
    long tokens = 0;
    try (InputStream in = Files.newInputStream(list);
        JsonParser parser = factory(args[0]).createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tokens++;
      }
    }
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      long left = Long.parseLong(args[2]);
      while (left > 0) {
        int next = (int) Math.min(left, PIECE.length);
        out.write(PIECE, 0, next);
        left -= next;
      }
    }
    System.out.println(tokens + " tokens");
  }

  private static JsonFactory factory(String name) {
    if (name.endsWith(".json")) {
      return new JsonFactory();
    }
    LoaderOptions unlimited = new LoaderOptions();
    unlimited.setCodePointLimit(Integer.MAX_VALUE);
    return YAMLFactory.builder().loaderOptions(unlimited).build();
  }
}
