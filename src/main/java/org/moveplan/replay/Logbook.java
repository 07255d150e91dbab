package org.moveplan.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * What happens to each user as it is read, in as little room as it can be: a plan may have millions
 * of steps.
 */
final class Logbook {

  private static final Set<Action> LEAVING =
      EnumSet.of(Action.MOVE_USER, Action.EXPORT_MMU, Action.COPY_MMF);

  /** A step that waits, the step that it waits for, and for how many days. */
  private static final int WAIT = 3;

  /** By the number of a step: what it does, and the step of the same user before it, or 0. */
  private int[] events = new int[64];

  private int[] previous = new int[64];

  /** By the number of a mover: the last step, and the wave in which he first leaves, or 0. */
  private final int[] last;

  private final int[] waves;

  /** Steps that wait, in their order. */
  private int[] waits = new int[WAIT];

  private int waiting;

  /** Events are many and alike. */
  private final List<Event> known = new ArrayList<>();

  private final Map<Event, Integer> numbers = new HashMap<>();

  Logbook(int movers) {
    last = new int[movers];
    waves = new int[movers];
  }

  /**
   * The next step is one of {@code mover}; it waits for a step by its number in the plan.
   *
   * @param event the step without its waiting time
   */
  void add(Plan.Step step, Mover mover, Event event, Optional<Event.Waiting> wait) {
    int n = step.n();
    if (n >= events.length) {
      int most = Math.max(n + 1, events.length + (events.length >> 1));
      events = Arrays.copyOf(events, most);
      previous = Arrays.copyOf(previous, most);
    }
    events[n] = number(event);
    previous[n] = last[mover.number()];
    last[mover.number()] = n;
    if (wait.isPresent()) {
      add(n, wait.get());
    }
    if (waves[mover.number()] == 0 && LEAVING.contains(step.action())) {
      waves[mover.number()] = step.wave();
    }
  }

  private void add(int n, Event.Waiting wait) {
    if (waiting + WAIT > waits.length) {
      waits = Arrays.copyOf(waits, 2 * waits.length);
    }
    waits[waiting++] = n;
    waits[waiting++] = wait.index();
    waits[waiting++] = wait.days();
  }

  private int number(Event event) {
    Integer number = numbers.get(event);
    if (number == null) {
      number = known.size();
      known.add(event);
      numbers.put(event, number);
    }
    return number;
  }

  /** The last step of a mover, 0 if there is none. */
  int last(int mover) {
    return last[mover];
  }

  /** The step of the same user before step {@code n}, 0 if there is none. */
  int previous(int n) {
    return previous[n];
  }

  /** The steps of a mover in their order. */
  int[] steps(int mover) {
    int size = 0;
    for (int n = last[mover]; n > 0; n = previous[n]) {
      size++;
    }
    int[] steps = new int[size];
    for (int n = last[mover]; n > 0; n = previous[n]) {
      steps[--size] = n;
    }
    return steps;
  }

  /** What step {@code n} does, without its waiting time. */
  Event event(int n) {
    return known.get(events[n]);
  }

  /** What step {@code n} waits for, by its number in the plan. */
  Optional<Event.Waiting> wait(int n) {
    int low = 0;
    int high = waiting / WAIT;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (waits[middle * WAIT] < n) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int at = low * WAIT;
    return at < waiting && waits[at] == n
        ? Optional.of(new Event.Waiting(waits[at + 1], waits[at + 2]))
        : Optional.empty();
  }

  /** The wave in which a mover first leaves the source, 1 if he does not. */
  int wave(int mover) {
    return Math.max(waves[mover], 1);
  }
}
