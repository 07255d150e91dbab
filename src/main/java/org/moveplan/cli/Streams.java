package org.moveplan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.moveplan.report.Plain;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out data; unlike a {@link PrintStream} it says when it cannot be written
 * @param err talk, in UTF-8
 * @param env environment variables
 * @param terminal whether a person watches {@code out}; asked only if it matters
 * @param watched whether a person watches {@code err}
 */
public record Streams(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> env,
    BooleanSupplier terminal,
    boolean watched) {

  /** What the launcher sets to {@code true} if standard error is a terminal; Java cannot tell. */
  private static final String WATCHED = "moveplan.watched";

  /** Streams of which nobody watches {@code err}. */
  public Streams(
      InputStream in,
      OutputStream out,
      PrintStream err,
      Map<String, String> env,
      BooleanSupplier terminal) {
    this(in, out, err, env, terminal, false);
  }

  /**
   * Talks: {@code text} and the end of a line. What a terminal would obey, which names of files may
   * hold, is shown as its number.
   */
  void say(String text) {
    text.lines().map(Plain::safe).forEach(err::println);
  }

  /** The streams of this process. */
  public static Streams ofProcess() {
    return new Streams(
        System.in,
        new StreamOutput(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        new ProcessTerminal(),
        Boolean.getBoolean(WATCHED));
  }
}
