package org.moveplan.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.moveplan.report.Json;
import org.moveplan.report.Page;

/** Writes to standard output. Nobody is to blame for a reader who goes away. */
final class Data {

  /** What is written for people. */
  interface Text {
    void writeTo(Page page) throws IOException;
  }

  /** What is written line by line. */
  interface Lines {
    void writeTo(Writer out) throws IOException;
  }

  /** What is written byte by byte. */
  interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Streams streams;

  Data(Streams streams) {
    this.streams = streams;
  }

  /** On a page as wide as the terminal. */
  void text(Colour colour, Text text) throws IOException {
    lines(out -> text.writeTo(new Page(out, Layouts.of(streams, colour))));
  }

  void lines(Lines lines) throws IOException {
    write(
        () -> {
          Writer out =
              new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
          lines.writeTo(out);
          out.flush();
        });
  }

  void bytes(Bytes bytes) throws IOException {
    write(() -> bytes.writeTo(streams.out()));
  }

  void json(Json.Content content) throws IOException {
    write(() -> Json.write(streams.out(), content));
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void write(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException trouble) {
      if (!Trouble.closedPipe(trouble)) {
        throw trouble;
      }
    }
  }
}
