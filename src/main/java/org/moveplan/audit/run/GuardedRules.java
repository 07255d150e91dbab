package org.moveplan.audit.run;

import java.time.Duration;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.moveplan.derive.RuleEngine;
import org.moveplan.derive.Watch;
import org.moveplan.planner.Planner;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleBaseException;

/** Compiles rules of somebody else and plans with them, as long as they come to an end. */
public final class GuardedRules {

  private static final Duration GRACE = Duration.ofSeconds(2);

  private final SortedMap<String, String> texts;
  private final Watch watch;

  /**
   * @param texts the rule files by name
   * @param most the time that the rules may take for one user
   */
  public GuardedRules(SortedMap<String, String> texts, Duration most) {
    this.texts = texts;
    this.watch = new Watch(most);
  }

  /**
   * What {@code use} makes of a planner that has these rules. On a thread of its own, because
   * nothing stops a rule that does not give control back.
   *
   * @throws RuleBaseException if the rules do not compile, fail or do not come to an end
   */
  public <T> T plan(Function<Planner, T> use) {
    FutureTask<T> planning =
        new FutureTask<>(
            () -> {
              RuleBase rules = RuleBase.compiled(texts);
              return use.apply(new Planner(rules, new RuleEngine(rules, watch)));
            });
    Thread thread = new Thread(planning, "rules");
    thread.setDaemon(true);
    thread.start();
    try {
      return await(planning);
    } catch (ExecutionException e) {
      throw unusable(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RuleBaseException("Somebody interrupted the rules.");
    }
  }

  private <T> T await(FutureTask<T> planning) throws ExecutionException, InterruptedException {
    long overdueFor = 0;
    while (true) {
      try {
        return planning.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException stillRunning) {
        overdueFor = watch.isOverdue() ? overdueFor + 1 : 0;
        if (overdueFor > GRACE.toSeconds()) {
          throw new RuleBaseException(watch.complaint());
        }
      }
    }
  }

  private RuleBaseException unusable(Throwable cause) {
    if (cause instanceof RuleBaseException known) {
      return known;
    }
    if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
      return new RuleBaseException(
          "The rules need more memory than there is; the last one was " + watch.rule() + ".");
    }
    return new RuleBaseException("The rules fail at " + watch.rule() + ": " + cause + ".");
  }
}
