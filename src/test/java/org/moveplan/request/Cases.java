package org.moveplan.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The files below {@code src/test/resources/request}, and text that is read as if it were a file.
 */
final class Cases {

  private Cases() {}

  static List<Path> wrong() {
    return in("wrong");
  }

  static List<Path> right() {
    return in("right");
  }

  private static List<Path> in(String folder) {
    try (Stream<Path> files = Files.list(folder(folder))) {
      return files
          .filter(file -> !file.toString().endsWith(".expected"))
          .sorted(java.util.Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path folder(String name) {
    try {
      return Path.of(Objects.requireNonNull(Cases.class.getResource("/request/" + name)).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Reading read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading read(byte[] bytes) {
    return new RequestReader(Limits.DEFAULT).read("-", new ByteArrayInputStream(bytes));
  }

  static Reading read(Path file) {
    return new RequestReader(Limits.DEFAULT).read(file.toString(), InputStream.nullInputStream());
  }

  /** What is printed of a reading; nothing if the file is right. */
  static String printed(Reading reading) {
    return reading instanceof Reading.Invalid invalid
        ? DiagnosticPrinter.print(invalid.diagnostics())
        : "";
  }

  /** What is printed of a file, its folder left out. */
  static String printed(Path file) {
    return printed(read(file)).replace(file.getParent() + "/", "");
  }
}
