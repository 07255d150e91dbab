package org.moveplan.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/** Turns the steps of a plan into what happens to each user, in order. */
final class Timeline {

  /**
   * What happens to one user.
   *
   * @param steps the numbers of the steps that it comes from
   * @param own which of them are steps of that user
   */
  record Course(List<Event> events, List<Integer> steps, BitSet own) {

    /** A course of nothing. */
    Course() {
      this(new ArrayList<>(), new ArrayList<>(), new BitSet());
    }
  }

  /** Where the steps of one action stand that are done for a whole postoffice. */
  private static final class Stops {

    private final Action action;
    private int[] steps = new int[4];
    private int[] waves = new int[4];
    private int size;

    Stops(Action action) {
      this.action = action;
    }

    void add(Plan.Step step) {
      if (size == steps.length) {
        steps = Arrays.copyOf(steps, 2 * size);
        waves = Arrays.copyOf(waves, 2 * size);
      }
      steps[size] = step.n();
      waves[size] = step.wave();
      size++;
    }

    /** The last one of that wave or a later one between two steps, or 0. */
    int latest(int wave, int after, int before) {
      if (steps[0] >= before || steps[size - 1] <= after) {
        return 0;
      }
      int found = Arrays.binarySearch(steps, 0, size, before);
      for (int i = (found < 0 ? -found - 1 : found) - 1; i >= 0 && steps[i] > after; i--) {
        if (waves[i] >= wave) {
          return steps[i];
        }
      }
      return 0;
    }
  }

  private final StepNumbers numbers;
  private final Logbook logbook;
  private final Map<Post, List<Stops>> ofPostoffices = new HashMap<>();
  private final Foresight foresight;
  private final Map<Action, Event> postofficeEvents = new EnumMap<>(Action.class);

  /** A timeline without steps yet. */
  Timeline(Roster roster) {
    this.logbook = new Logbook(roster.movers().size());
    this.numbers = new StepNumbers(roster, logbook);
    this.foresight = new Foresight(roster.spelling());
  }

  /** The timeline of a whole plan. */
  static Timeline of(Plan plan, Roster roster) {
    Timeline timeline = new Timeline(roster);
    for (Plan.Step step : plan.steps()) {
      timeline.add(roster.deed(step));
    }
    return timeline;
  }

  /** The numbers of the steps that have been taken in. */
  StepNumbers numbers() {
    return numbers;
  }

  /** Takes the next step in. */
  void add(Deed deed) {
    Plan.Step step = deed.step();
    Optional<Event> event = Optional.empty();
    if (deed.mover().isPresent()) {
      Mover mover = deed.mover().get();
      event = Optional.of(event(deed, mover));
      foresight.read(deed, mover);
      logbook.add(step, mover, event.get(), waiting(step, mover));
    } else if (step.user().isEmpty() && !Housekeeping.ACTIONS.contains(step.action())) {
      stops(deed.place(), step.action()).add(step);
    }
    numbers.add(deed, event);
  }

  private Optional<Event.Waiting> waiting(Plan.Step step, Mover mover) {
    if (step.notBefore().isEmpty()) {
      return Optional.empty();
    }
    Plan.NotBefore wait = step.notBefore().get();
    return Optional.of(new Event.Waiting(numbers.of(wait.step(), Optional.of(mover)), wait.days()));
  }

  private Stops stops(Post place, Action action) {
    List<Stops> here = ofPostoffices.computeIfAbsent(place, key -> new ArrayList<>());
    for (Stops stops : here) {
      if (stops.action == action) {
        return stops;
      }
    }
    Stops stops = new Stops(action);
    here.add(stops);
    here.sort((one, other) -> one.action.compareTo(other.action));
    return stops;
  }

  /** The step without what only the whole plan tells. */
  private static Event event(Deed deed, Mover mover) {
    Plan.Step step = deed.step();
    Side side = deed.place().equals(mover.from()) ? Side.SOURCE : Side.DESTINATION;
    return new Event(
        step.action(), side, step.method(), step.to().isPresent(), Optional.empty(), false);
  }

  /** What happens to {@code mover}. */
  Course of(Mover mover) {
    List<Stops> stops = ofPostoffices.getOrDefault(mover.from(), List.of());
    int wave = logbook.wave(mover.number());
    Course course = new Course();
    int previous = 0;
    for (int n : logbook.steps(mover.number())) {
      addPostofficeSteps(course, stops, wave, previous, n);
      course.own().set(course.steps().size());
      course.events().add(complete(n, mover, course.steps()));
      course.steps().add(n);
      previous = n;
    }
    return course;
  }

  /** With the user's event that it waits for, and whether what it frees is needed. */
  private Event complete(int n, Mover mover, List<Integer> earlier) {
    Event event = logbook.event(n);
    Optional<Event.Waiting> waiting = logbook.wait(n);
    if (waiting.isPresent()) {
      Event.Waiting inPlan = waiting.get();
      waiting = Optional.of(new Event.Waiting(earlier.indexOf(inPlan.index()), inPlan.days()));
    }
    boolean needed = event.action() == Action.DELETE_SOURCE && foresight.isNeeded(mover, n);
    return waiting.isEmpty() && !needed
        ? event
        : new Event(
            event.action(), event.side(), event.method(), event.toDestination(), waiting, needed);
  }

  private void addPostofficeSteps(
      Course course, List<Stops> stops, int wave, int after, int before) {
    for (int i = 0; i < stops.size(); i++) {
      Stops here = stops.get(i);
      int least = here.action == Action.CONFIRM_SIGNED_OUT ? wave : 1;
      int n = here.latest(least, after, before);
      if (n > 0) {
        course.events().add(ofPostoffice(here.action));
        course.steps().add(n);
      }
    }
  }

  private Event ofPostoffice(Action action) {
    return postofficeEvents.computeIfAbsent(action, Event::ofPostoffice);
  }
}
