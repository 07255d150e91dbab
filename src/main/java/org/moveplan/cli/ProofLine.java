package org.moveplan.cli;

import org.moveplan.audit.prove.Proof;

/** One line that is written over and over; nothing if nobody watches. */
final class ProofLine implements Proof.Progress {

  private static final int WIDTH = 30;

  private final Streams streams;
  private final boolean shown;
  private String last = "";

  ProofLine(Streams streams) {
    this.streams = streams;
    this.shown = streams.terminal().getAsBoolean();
  }

  @Override
  public void report(int done, int all, String sort) {
    int full = WIDTH * done / Math.max(1, all);
    String now = sort + 100 * done / Math.max(1, all);
    if (!shown || now.equals(last)) {
      return;
    }
    last = now;
    String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
    streams.err().print("\r%-7s [%s] %d of %d   ".formatted(sort, bar, done, all));
    streams.err().print(done == all ? "\r" + " ".repeat(78) + "\r" : "");
    streams.err().flush();
  }
}
