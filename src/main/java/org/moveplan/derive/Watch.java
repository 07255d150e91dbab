package org.moveplan.derive;

import java.time.Duration;
import java.util.Collection;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;

/**
 * Keeps an eye on rules that may never come to an end: those of somebody else. Another thread may
 * ask it.
 */
public final class Watch {

  private final Duration most;
  private volatile Lineage lineage = new Lineage();
  private volatile boolean running;
  private volatile long began;

  /** {@code most} is the time that the rules may take for one situation. */
  public Watch(Duration most) {
    this.most = most;
  }

  void begin() {
    lineage = new Lineage();
    began = System.nanoTime();
    running = true;
  }

  /** The rule with this id fires on {@code matched}. */
  void fires(String id, Collection<?> matched) {
    lineage.fired(id, matched);
  }

  /** What the rule that fired last adds, and only that. */
  DefaultRuleRuntimeEventListener insertions() {
    return new DefaultRuleRuntimeEventListener() {
      @Override
      public void objectInserted(ObjectInsertedEvent event) {
        if (event.getRule() != null) {
          lineage.added(event.getObject());
        }
      }
    };
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
    return lineage.last();
  }

  /** What to say of rules that have fired as often as they may. */
  String complaintOfEndlessness() {
    return "The rules do not come to an end; " + whoIsToBlame();
  }

  private String whoIsToBlame() {
    Lineage known = lineage;
    return "the last one was %s.%s".formatted(known.last(), known.suspicion());
  }

  /** What to say of rules that are overdue. */
  public String complaint() {
    return "The rules take more than %d seconds for one user; %s"
        .formatted(most.toSeconds(), whoIsToBlame());
  }
}
