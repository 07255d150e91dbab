package org.moveplan.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files under {@code scenarios/}: worked cases, each with its expectation beside it. */
final class Scenarios {

  /** What surrounds the moves of every plan. */
  static final Path ENVELOPE = Path.of("src", "test", "resources", "envelope.yaml");

  private static final Path FOLDER = Path.of("src", "test", "resources", "scenarios");
  private static final String EXPECTED = ".expected.yaml";

  private Scenarios() {}

  /** The requests, in the order of their names. */
  static Stream<Path> all() throws IOException {
    return files().filter(file -> !isExpectation(file));
  }

  static Stream<Path> expectations() throws IOException {
    return files().filter(Scenarios::isExpectation);
  }

  /** Where the expectation of {@code scenario} stands. */
  static Path expectation(Path scenario) {
    String name = scenario.toString();
    return Path.of(name.substring(0, name.length() - ".yaml".length()) + EXPECTED);
  }

  /** Article and case. */
  static String name(Path scenario) {
    String name = FOLDER.relativize(scenario).toString().replace('\\', '/');
    return name.substring(0, name.length() - ".yaml".length());
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static boolean isExpectation(Path file) {
    return file.toString().endsWith(EXPECTED);
  }
}
