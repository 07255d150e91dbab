package org.moveplan.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Says when a long search is to stop: at its time limit, or when the process is told to end
 * (Ctrl-C, a hang-up, {@code kill}). The end of the process then waits a little, so that what was
 * found out can still be told.
 */
final class Stopping implements BooleanSupplier, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final long start = System.nanoTime();
  private final Optional<Duration> limit;
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread ending = new Thread(this::end, "stopping");
  private volatile boolean told;

  /**
   * @param limit how long the search may take
   */
  Stopping(Optional<Duration> limit) {
    this.limit = limit;
    Runtime.getRuntime().addShutdownHook(ending);
  }

  @Override
  public boolean getAsBoolean() {
    return told || limit.filter(most -> System.nanoTime() - start >= most.toNanos()).isPresent();
  }

  /** What the end of the process does. */
  void end() {
    told = true;
    try {
      done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  /** Everything is told. */
  @Override
  public void close() {
    done.countDown();
    if (!told) {
      Runtime.getRuntime().removeShutdownHook(ending);
    }
  }
}
