package org.moveplan.replay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/** Turns the steps of a plan into what happens to each user, in order. */
final class Timeline {

  private static final Set<Action> LEAVING =
      Set.of(Action.MOVE_USER, Action.EXPORT_MMU, Action.COPY_MMF);

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

  private final Plan plan;
  private final Map<MoveKey, Numbers> ofUsers = new HashMap<>();
  private final Map<String, Map<Action, List<Stop>>> ofPostoffices = new HashMap<>();
  private final Foresight foresight;
  private final Spelling spelling;

  /** A timeline without steps yet. */
  Timeline(Request request, Plan plan, Spelling spelling) {
    this.plan = plan;
    this.spelling = spelling;
    this.foresight = new Foresight(request, spelling);
  }

  /** The timeline of a whole plan. */
  static Timeline of(Request request, Plan plan, Roster roster) {
    Timeline timeline = new Timeline(request, plan, roster.spelling());
    for (Plan.Step step : plan.steps()) {
      timeline.add(step, roster.moving(step));
    }
    return timeline;
  }

  /**
   * Takes the next step in.
   *
   * @param move the move that it is a step of
   */
  void add(Plan.Step step, Optional<Move> move) {
    move.ifPresent(moving -> foresight.read(step, moving));
    if (step.user().isPresent()) {
      ofUsers
          .computeIfAbsent(spelling.key(step.user().get(), step.from()), key -> new Numbers())
          .add(step.n());
    } else if (!Housekeeping.ACTIONS.contains(step.action())) {
      ofPostoffices
          .computeIfAbsent(spelling.key(step.postoffice()), key -> new EnumMap<>(Action.class))
          .computeIfAbsent(step.action(), action -> new ArrayList<>())
          .add(new Stop(step.n(), step.wave()));
    }
  }

  /** What happens to the user of {@code move}. */
  Course of(Move move) {
    List<Plan.Step> own = own(move);
    int wave =
        own.stream()
            .filter(step -> LEAVING.contains(step.action()))
            .mapToInt(Plan.Step::wave)
            .findFirst()
            .orElse(1);
    Course course = new Course();
    int previous = 0;
    for (Plan.Step step : own) {
      addPostofficeSteps(course, spelling.key(move.from()), wave, previous, step.n());
      course.own().set(course.steps().size());
      course.events().add(event(step, move, course.steps()));
      course.steps().add(step.n());
      previous = step.n();
    }
    return course;
  }

  private List<Plan.Step> own(Move move) {
    Numbers numbers = ofUsers.get(spelling.key(move));
    return numbers == null
        ? List.of()
        : numbers.stream().mapToObj(n -> plan.steps().get(n - 1)).toList();
  }

  private void addPostofficeSteps(
      Course course, String postoffice, int wave, int after, int before) {
    ofPostoffices
        .getOrDefault(postoffice, Map.of())
        .forEach(
            (action, steps) -> {
              int least = action == Action.CONFIRM_SIGNED_OUT ? wave : 1;
              latest(steps, least, after, before)
                  .ifPresent(
                      n -> {
                        course.events().add(Event.ofPostoffice(action));
                        course.steps().add(n);
                      });
            });
  }

  /** The last of {@code steps} of that wave or a later one between two steps, or nothing. */
  private static OptionalInt latest(List<Stop> steps, int wave, int after, int before) {
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
        return OptionalInt.of(steps.get(i).n());
      }
    }
    return OptionalInt.empty();
  }

  private Event event(Plan.Step step, Move move, List<Integer> earlier) {
    boolean atSource = spelling.same(step.postoffice(), move.from());
    return new Event(
        step.action(),
        atSource ? Side.SOURCE : Side.DESTINATION,
        step.method(),
        step.to().isPresent(),
        step.notBefore().map(wait -> new Event.Waiting(index(wait.step(), earlier), wait.days())),
        step.action() == Action.DELETE_SOURCE && foresight.isNeeded(move, step.n()));
  }

  private int index(String id, List<Integer> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (plan.steps().get(steps.get(i) - 1).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
