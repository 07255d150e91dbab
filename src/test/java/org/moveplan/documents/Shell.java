package org.moveplan.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs what a reader types, in a folder that looks like a checkout with the program built. */
final class Shell {

  /** How a command ended, and what was to be seen on the screen. */
  record Screen(int exit, List<String> lines) {}

  private final Path folder;
  private final Map<String, Screen> screens = new HashMap<>();

  /** A checkout in the empty folder {@code folder}. */
  Shell(Path folder) throws IOException {
    this.folder = folder;
    copy(Path.of("plans"));
    copy(Path.of("rules"));
    copyAll(Path.of("src", "test", "resources", "scenarios"));
    Path envelope = Path.of("src", "test", "resources", "envelope.yaml");
    Files.copy(envelope, folder.resolve(envelope));
    Path program = folder.resolve("moveplan");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        program,
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp '%s' %s \"$@\"\n"
            .formatted(java, System.getProperty("java.class.path"), "org.moveplan.Moveplan"));
    if (!program.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + program + " executable");
    }
  }

  private void copy(Path from) throws IOException {
    Files.createDirectory(folder.resolve(from));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file));
      }
    }
  }

  private void copyAll(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        if (Files.isDirectory(file)) {
          Files.createDirectories(folder.resolve(file));
        } else {
          Files.copy(file, folder.resolve(file));
        }
      }
    }
  }

  void save(String file, List<String> lines) throws IOException {
    Files.write(folder.resolve(file), lines);
  }

  /** Runs a line as it stands; the same line is run once only. */
  Screen run(String line) {
    return screens.computeIfAbsent(line, this::start);
  }

  private Screen start(String line) {
    try {
      ProcessBuilder shell = new ProcessBuilder("sh", "-c", line).directory(folder.toFile());
      shell.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
      Process process = shell.redirectErrorStream(true).start();
      process.getOutputStream().close();
      byte[] printed = process.getInputStream().readAllBytes();
      String text = new String(printed, StandardCharsets.UTF_8);
      return new Screen(process.waitFor(), text.lines().toList());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
