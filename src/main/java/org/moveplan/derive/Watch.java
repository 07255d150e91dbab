package org.moveplan.derive;

import java.time.Duration;

/**
 * Keeps an eye on rules that may never come to an end: those of somebody else. Another thread may
 * ask it.
 */
public final class Watch {

  private final Duration most;
  private volatile String rule = "none";
  private volatile boolean running;
  private volatile long began;

  /** {@code most} is the time that the rules may take for one situation. */
  public Watch(Duration most) {
    this.most = most;
  }

  void begin() {
    began = System.nanoTime();
    running = true;
  }

  void fires(String id) {
    rule = id;
  }

  void end() {
    running = false;
  }

  /** Whether the rules have been at one situation for longer than they may. */
  public boolean isOverdue() {
    return running && System.nanoTime() - began > most.toNanos();
  }

  /** The rule that fired last, as far as one knows. */
  public String rule() {
    return rule;
  }

  /** What to say of rules that are overdue. */
  public String complaint() {
    return "The rules take more than %d seconds for one user; the last one was %s."
        .formatted(most.toSeconds(), rule);
  }
}
