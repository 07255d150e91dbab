package org.moveplan.cli;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.moveplan.domain.plan.LazyList;
import org.moveplan.domain.plan.Plan;

/**
 * The steps of a long plan for two who read them at once, because to make a step takes as long as
 * to look at it. Whoever is ahead makes them, and waits when too far ahead; the other finds them
 * made. The follower waits only for a leader who has begun and who keeps going, and makes what is
 * not there: nobody has to lead.
 */
final class Convoy {

  /** How many steps one may be ahead: so few that they are still young when both have them. */
  static final int AHEAD = 1 << 11;

  /** Each tells the other where he is only once in so many steps. A power of two. */
  static final int STRIDE = 1 << 8;

  /** A leader who has not moved for so long, in milliseconds, is not waited for again. */
  private static final long PATIENCE = 200;

  private final long patience;
  private final List<Plan.Step> steps;
  private final AtomicReferenceArray<Plan.Step> made = new AtomicReferenceArray<>(2 * AHEAD);
  private int led;
  private int followed;
  private boolean waitsForLeader;
  private boolean over;

  /**
   * @param steps numbered from 1; each is the same whenever it is asked for, by any thread
   */
  Convoy(List<Plan.Step> steps) {
    this(steps, PATIENCE);
  }

  /**
   * @param patience how long a leader who has not moved is waited for, in milliseconds
   */
  Convoy(List<Plan.Step> steps, long patience) {
    this.steps = steps;
    this.patience = patience;
  }

  /** The steps for the leader. */
  List<Plan.Step> leading() {
    return new LazyList<>() {
      @Override
      public Plan.Step get(int i) {
        if (i % STRIDE == 0) {
          lead(i);
        }
        return step(i);
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
          follow(i);
        }
        return step(i);
      }

      @Override
      public int size() {
        return steps.size();
      }
    };
  }

  private Plan.Step step(int i) {
    int place = i % made.length();
    Plan.Step known = made.getAcquire(place);
    if (known != null && known.n() == i + 1) {
      return known;
    }
    Plan.Step fresh = steps.get(i);
    made.setRelease(place, fresh);
    return fresh;
  }

  private synchronized void lead(int i) {
    if (led == 0) {
      waitsForLeader = true;
    }
    led = Math.max(led, i + 1);
    notifyAll();
    try {
      while (!over && i - followed > AHEAD) {
        wait();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void follow(int i) {
    followed = Math.max(followed, i);
    notifyAll();
    try {
      while (waitsForLeader && i - led > AHEAD) {
        int before = led;
        TimeUnit.MILLISECONDS.timedWait(this, patience);
        waitsForLeader = led > before;
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
