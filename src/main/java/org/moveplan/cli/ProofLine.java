package org.moveplan.cli;

import org.moveplan.audit.prove.Proof;

/** One line that is written over and over; nothing if nobody watches standard error. */
final class ProofLine implements Proof.Progress {

  private static final int WIDTH = 30;

  private final Streams streams;
  private String last = "";

  ProofLine(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void report(int done, int all, String sort) {
    int full = (int) ((long) WIDTH * done / Math.max(1, all));
    String now = sort + 1000L * done / Math.max(1, all);
    if (!streams.watched() || now.equals(last)) {
      return;
    }
    last = now;
    String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
    streams.err().print("\r%-7s [%s] %d of %d   ".formatted(sort, bar, done, all));
    streams.err().print(done == all ? "\r" + " ".repeat(78) + "\r" : "");
    streams.err().flush();
  }

  /** Takes the line away, before anything else is written. */
  void clear() {
    if (!last.isEmpty()) {
      streams.err().print("\r" + " ".repeat(78) + "\r");
      streams.err().flush();
    }
  }
}
