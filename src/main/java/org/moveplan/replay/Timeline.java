package org.moveplan.replay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.domain.Request;
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

  /** Where a step of a postoffice stands. */
  private record Stop(int n, int wave) {}

  private final StepNumbers numbers;
  private final List<Diary> ofUsers = new ArrayList<>();
  private final Map<String, Map<Action, List<Stop>>> ofPostoffices = new HashMap<>();
  private final Foresight foresight;

  /** Events are many and alike. */
  private final Map<Event, Event> known = new HashMap<>();

  private final Map<Action, Event> postofficeEvents = new EnumMap<>(Action.class);

  /**
   * A timeline without steps yet.
   *
   * @param numbers the numbers of steps that have been taken in
   */
  Timeline(Request request, Roster roster, StepNumbers numbers) {
    this.numbers = numbers;
    this.foresight = new Foresight(request);
    roster.movers().forEach(mover -> ofUsers.add(new Diary()));
  }

  /** The timeline of a whole plan. */
  static Timeline of(Request request, Plan plan, Roster roster) {
    StepNumbers numbers = new StepNumbers(plan.steps().size());
    Timeline timeline = new Timeline(request, roster, numbers);
    for (Plan.Step step : plan.steps()) {
      timeline.add(roster.deed(step));
      numbers.add(step.id());
    }
    return timeline;
  }

  /** Takes the next step in. */
  void add(Deed deed) {
    Plan.Step step = deed.step();
    if (deed.mover().isPresent()) {
      Mover mover = deed.mover().get();
      foresight.read(deed, mover);
      ofUsers.get(mover.number()).add(step, event(deed, mover));
    } else if (step.user().isEmpty() && !Housekeeping.ACTIONS.contains(step.action())) {
      ofPostoffices
          .computeIfAbsent(deed.place(), key -> new EnumMap<>(Action.class))
          .computeIfAbsent(step.action(), action -> new ArrayList<>())
          .add(new Stop(step.n(), step.wave()));
    }
  }

  /** The step without what only the whole plan tells. */
  private Event event(Deed deed, Mover mover) {
    Plan.Step step = deed.step();
    Side side = deed.place().equals(mover.from()) ? Side.SOURCE : Side.DESTINATION;
    Event event =
        new Event(
            step.action(),
            side,
            step.method(),
            step.to().isPresent(),
            step.notBefore().map(wait -> new Event.Waiting(numbers.of(wait.step()), wait.days())),
            false);
    return event.waiting().isPresent() ? event : known.computeIfAbsent(event, key -> event);
  }

  /** What happens to {@code mover}. */
  Course of(Mover mover) {
    Diary diary = ofUsers.get(mover.number());
    Map<Action, List<Stop>> stops = ofPostoffices.getOrDefault(mover.from(), Map.of());
    Course course = new Course();
    int previous = 0;
    for (int i = 0; i < diary.size(); i++) {
      int n = diary.step(i);
      addPostofficeSteps(course, stops, diary.wave(), previous, n);
      course.own().set(course.steps().size());
      course.events().add(complete(diary.event(i), n, mover, course.steps()));
      course.steps().add(n);
      previous = n;
    }
    return course;
  }

  /** With the user's event that it waits for, and whether what it frees is needed. */
  private Event complete(Event event, int n, Mover mover, List<Integer> earlier) {
    boolean needed = event.action() == Action.DELETE_SOURCE && foresight.isNeeded(mover, n);
    if (event.waiting().isEmpty() && !needed) {
      return event;
    }
    Event whole =
        new Event(
            event.action(),
            event.side(),
            event.method(),
            event.toDestination(),
            event
                .waiting()
                .map(wait -> new Event.Waiting(earlier.indexOf(wait.index()), wait.days())),
            needed);
    return known.computeIfAbsent(whole, key -> whole);
  }

  private void addPostofficeSteps(
      Course course, Map<Action, List<Stop>> stops, int wave, int after, int before) {
    for (Map.Entry<Action, List<Stop>> entry : stops.entrySet()) {
      Action action = entry.getKey();
      int least = action == Action.CONFIRM_SIGNED_OUT ? wave : 1;
      int n = latest(entry.getValue(), least, after, before);
      if (n > 0) {
        course.events().add(ofPostoffice(action));
        course.steps().add(n);
      }
    }
  }

  private Event ofPostoffice(Action action) {
    return postofficeEvents.computeIfAbsent(action, Event::ofPostoffice);
  }

  /** The last of {@code steps} of that wave or a later one between two steps, or 0. */
  private static int latest(List<Stop> steps, int wave, int after, int before) {
    int low = 0;
    int high = steps.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (steps.get(middle).n() < before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= 0 && steps.get(i).n() > after; i--) {
      if (steps.get(i).wave() >= wave) {
        return steps.get(i).n();
      }
    }
    return 0;
  }
}
