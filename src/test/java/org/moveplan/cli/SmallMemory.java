package org.moveplan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Runs the command lines of a file, one a line, in a process with little memory, and prints for
 * each of them in a line: exit code, milliseconds of processor time, length and beginning of what
 * it said.
 */
final class SmallMemory {

  private static final int SHOWN = 300;

  private SmallMemory() {}

  public static void main(String[] args) throws Exception {
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      long begun = processorTime();
      int code;
      try (PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8)) {
        OutputStream out = line.startsWith("rules") ? said : OutputStream.nullOutputStream();
        Streams streams =
            new Streams(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), () -> false);
        code = Cli.run(line.split(" ", -1), streams);
      }
      long millis = (processorTime() - begun) / 1_000_000;
      String text = said.toString(StandardCharsets.UTF_8);
      String shown = text.substring(0, Math.min(SHOWN, text.length())).replace('\n', ' ');
      System.out.println(code + "\t" + millis + "\t" + text.length() + "\t" + shown);
    }
  }

  /** In nanoseconds, of all threads, the collector of garbage included. */
  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
