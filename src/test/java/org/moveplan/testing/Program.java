package org.moveplan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A Java program of this class path in a process of its own. */
public final class Program {

  /** How a process ended, and what it printed. */
  public record End(int code, String out, String err) {}

  private static final Path SELF = Path.of("/proc/self/status");
  private static final int INTERRUPT = 2;

  private final Path folder;
  private final List<String> command = new ArrayList<>();
  private final Map<String, String> environment = new TreeMap<>();
  private final List<String> options = new ArrayList<>();
  private Path binary = Path.of(System.getProperty("java.home"), "bin", "java");

  /**
   * @param folder where it runs, and where what it prints is kept meanwhile
   */
  public Program(Path folder) {
    this.folder = folder;
  }

  /** Starts it by way of {@code words}, such as a shell that sets limits and calls {@code "$@"}. */
  public Program by(String... words) {
    command.addAll(List.of(words));
    return this;
  }

  /** On another Java than that of the test. */
  public Program on(Path otherJava) {
    binary = otherJava;
    return this;
  }

  /** With an option of Java. */
  public Program with(String... javaOptions) {
    options.addAll(List.of(javaOptions));
    return this;
  }

  public Program where(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** moveplan itself. */
  public Process moveplan(Object... arguments) throws IOException {
    return start("org.moveplan.Moveplan", arguments);
  }

  /** Runs moveplan to its end, with nothing to read. */
  public End run(Object... arguments) throws IOException {
    Path out = Files.createTempFile("moveplan", ".out");
    Path err = Files.createTempFile("moveplan", ".err");
    try {
      Process process =
          builder("org.moveplan.Moveplan", arguments)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      int code = code(process);
      return new End(
          code,
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  public Process start(String main, Object... arguments) throws IOException {
    return builder(main, arguments).start();
  }

  private ProcessBuilder builder(String main, Object... arguments) throws IOException {
    List<String> words = new ArrayList<>(undeaf());
    words.addAll(command);
    words.add(binary.toString());
    words.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto"));
    words.addAll(options);
    words.addAll(List.of("-cp", classPath(), main));
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().putAll(environment);
    return builder;
  }

  /** Independent of the folder in which the process is started. */
  private static String classPath() {
    List<String> parts = new ArrayList<>();
    for (String part :
        System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
      parts.add(Path.of(part).toAbsolutePath().toString());
    }
    return String.join(java.io.File.pathSeparator, parts);
  }

  /** A build in the background is deaf to Ctrl-C, and so would be every process that it starts. */
  private static List<String> undeaf() throws IOException {
    if (Files.isReadable(SELF)) {
      for (String line : Files.readAllLines(SELF)) {
        if (line.startsWith("SigIgn:")) {
          long ignored = Long.parseUnsignedLong(line.substring(7).strip(), 16);
          return (ignored >> (INTERRUPT - 1) & 1) == 0
              ? List.of()
              : List.of("env", "--default-signal=INT");
        }
      }
    }
    return List.of();
  }

  /** Sends {@code signal}, such as INT, to {@code process}. */
  public static void signal(Process process, String signal) throws IOException {
    int sent = code(new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start());
    if (sent != 0 && process.isAlive()) {
      throw new IOException("cannot send " + signal);
    }
  }

  /** The exit code, once the process has ended. */
  public static int code(Process process) {
    try {
      if (process.waitFor(2, TimeUnit.MINUTES)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      throw new IllegalStateException("The process does not end.");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      throw new IllegalStateException(interrupted);
    }
  }

  /** All that is left to be read of standard output or standard error. */
  public static String text(java.io.InputStream printed) {
    try {
      return new String(printed.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
