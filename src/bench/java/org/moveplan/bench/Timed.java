package org.moveplan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process took.
 *
 * @param nanos from before its start to after its end
 * @param processor of all processors, in nanoseconds
 * @param kilobytes the most that it had in memory at a time, or 0 where the system does not tell
 */
record Timed(long nanos, long processor, long kilobytes) {

  /** How often a running process is looked at, in milliseconds. */
  private static final long GLANCE = 10;

  /**
   * Runs {@code command} to its end.
   *
   * @throws IllegalStateException if its exit code is none of {@code codes}
   */
  static Timed run(Path log, List<Integer> codes, List<String> command)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long kilobytes = 0;
    long processor = 0;
    do {
      kilobytes = Math.max(kilobytes, peak(process.pid()));
      processor =
          Math.max(
              processor,
              process.info().totalCpuDuration().map(Duration::toNanos).orElse(processor));
    } while (!process.waitFor(GLANCE, TimeUnit.MILLISECONDS));
    long nanos = System.nanoTime() - begin;
    if (!codes.contains(process.exitValue())) {
      throw new IllegalStateException(
          "Exit code " + process.exitValue() + " from " + command + ": " + Files.readString(log));
    }
    return new Timed(nanos, processor, kilobytes);
  }

  /** The kernel keeps the highest figure itself, so that only the last glance has to be late. */
  private static long peak(long pid) {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }
}
