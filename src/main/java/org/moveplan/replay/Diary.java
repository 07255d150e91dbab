package org.moveplan.replay;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/** The steps of one user as they are read, kept in as little room as they can be. */
final class Diary {

  private static final Set<Action> LEAVING =
      EnumSet.of(Action.MOVE_USER, Action.EXPORT_MMU, Action.COPY_MMF);

  private static final int FEW = 8;

  private int[] steps = new int[FEW];
  private Event[] events = new Event[FEW];
  private int size;

  /** The wave in which the user first leaves the source, 1 if he does not. */
  private int wave;

  void add(Plan.Step step, Event event) {
    if (size == steps.length) {
      steps = Arrays.copyOf(steps, 2 * size);
      events = Arrays.copyOf(events, 2 * size);
    }
    steps[size] = step.n();
    events[size] = event;
    size++;
    if (wave == 0 && LEAVING.contains(step.action())) {
      wave = step.wave();
    }
  }

  int size() {
    return size;
  }

  /** The number of the {@code i}th step. */
  int step(int i) {
    return steps[i];
  }

  /** What the {@code i}th step does; it waits for a step by its number in the plan. */
  Event event(int i) {
    return events[i];
  }

  int wave() {
    return Math.max(wave, 1);
  }
}
