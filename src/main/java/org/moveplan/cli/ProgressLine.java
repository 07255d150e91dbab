package org.moveplan.cli;

import org.moveplan.audit.mutate.Mutation;

/** One line that is written over and over; nothing if nobody watches standard error. */
final class ProgressLine implements Mutation.Progress {

  private static final int WIDTH = 30;

  private final Streams streams;
  private final String noun;
  private int percent = -1;

  ProgressLine(Streams streams, String noun) {
    this.streams = streams;
    this.noun = noun;
  }

  @Override
  public void report(int done, int all, int survivors) {
    int now = 100 * done / Math.max(1, all);
    if (!streams.watched() || now == percent) {
      return;
    }
    percent = now;
    int full = WIDTH * done / Math.max(1, all);
    String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
    streams
        .err()
        .print("\r[%s] %d of %d %s, %d survive".formatted(bar, done, all, noun, survivors));
    streams.err().print(done == all ? "\r" + " ".repeat(78) + "\r" : "");
    streams.err().flush();
  }
}
