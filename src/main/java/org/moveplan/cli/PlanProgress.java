package org.moveplan.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.moveplan.domain.Progress;

/**
 * Tells whoever watches standard error how far a run has come, in one line that is written over and
 * over: from the second second on, five times a second at most. Says nothing if nobody watches.
 */
final class PlanProgress implements Progress {

  private static final long SECOND = 1_000_000_000;
  private static final long PAUSE = SECOND / 5;

  private final PrintStream err;
  private final boolean watched;
  private final LongSupplier clock;
  private long due;
  private Leg leg = Leg.READ;
  private long legBegan;
  private int shown;

  /**
   * @param watched whether {@code err} is a terminal
   * @param clock nanoseconds since some time
   */
  PlanProgress(PrintStream err, boolean watched, LongSupplier clock) {
    this.err = err;
    this.watched = watched;
    this.clock = clock;
    this.legBegan = watched ? clock.getAsLong() : 0;
    this.due = legBegan + SECOND;
  }

  @Override
  public synchronized void reached(Leg leg, int done, int all) {
    if (!watched) {
      return;
    }
    long now = clock.getAsLong();
    if (leg != this.leg) {
      this.leg = leg;
      legBegan = now;
    }
    if (now - due >= 0) {
      due = now + PAUSE;
      show(text(done, all, now - legBegan));
    }
  }

  private String text(int done, int all, long nanos) {
    StringBuilder text = new StringBuilder("moveplan: " + leg.doing());
    if (done > 0) {
      text.append(' ').append(number(done));
      text.append(all > 0 ? " of " + number(all) : "").append(' ').append(leg.unit());
      if (nanos >= SECOND) {
        text.append(", ").append(number(done * SECOND / nanos)).append(" a second");
      }
    }
    return text.toString();
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Takes the line away, before anything else is written. */
  synchronized void clear() {
    if (shown > 0) {
      show("");
      err.print('\r');
      err.flush();
    }
  }

  private void show(String text) {
    err.print('\r' + text + " ".repeat(Math.max(0, shown - text.length())));
    err.flush();
    shown = text.length();
  }
}
