package org.moveplan.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.moveplan.domain.plan.LazyList;
import org.moveplan.domain.plan.Plan;

/**
 * The steps of a long plan for two who read them at once, because to make a step takes as long as
 * to look at it. The leader makes them, and waits when he is too far ahead; the follower finds them
 * made. The follower waits for nobody, and makes what he does not find.
 */
final class Convoy {

  /** How many steps the leader may be ahead. */
  static final int AHEAD = 1 << 14;

  /** Each tells the other where he is only once in so many steps. A power of two. */
  static final int STRIDE = 1 << 8;

  private final List<Plan.Step> steps;
  private final AtomicReferenceArray<Plan.Step> made = new AtomicReferenceArray<>(2 * AHEAD);
  private int followed;
  private boolean over;

  /**
   * @param steps numbered from 1; each is the same whenever it is asked for
   */
  Convoy(List<Plan.Step> steps) {
    this.steps = steps;
  }

  /** The steps for the leader. */
  List<Plan.Step> leading() {
    return new LazyList<>() {
      @Override
      public Plan.Step get(int i) {
        if (i % STRIDE == 0) {
          await(i);
        }
        Plan.Step step = steps.get(i);
        made.setRelease(i % made.length(), step);
        return step;
      }

      @Override
      public int size() {
        return steps.size();
      }
    };
  }

  /** The steps for the follower. */
  List<Plan.Step> following() {
    return new LazyList<>() {
      @Override
      public Plan.Step get(int i) {
        if (i % STRIDE == 0) {
          reached(i);
        }
        Plan.Step step = made.getAcquire(i % made.length());
        return step != null && step.n() == i + 1 ? step : steps.get(i);
      }

      @Override
      public int size() {
        return steps.size();
      }
    };
  }

  private synchronized void reached(int i) {
    followed = i;
    notifyAll();
  }

  private synchronized void await(int i) {
    try {
      while (!over && i - followed > AHEAD) {
        wait();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The follower has gone; the leader waits no longer. */
  synchronized void end() {
    over = true;
    notifyAll();
  }
}
