package org.moveplan.replay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/** Turns the steps of a plan into what happens to each user, in order. */
final class Timeline {

  private static final Set<Action> LEAVING =
      Set.of(Action.MOVE_USER, Action.EXPORT_MMU, Action.COPY_MMF);

  /** What happens to one user, and the steps that it comes from. */
  record Course(List<Event> events, List<Plan.Step> steps) {}

  private final Map<MoveKey, List<Plan.Step>> ofUsers = new HashMap<>();
  private final Map<String, Map<Action, List<Plan.Step>>> ofPostoffices = new HashMap<>();
  private final Foresight foresight;
  private final Spelling spelling;

  Timeline(Request request, Plan plan, Roster roster) {
    spelling = roster.spelling();
    foresight = new Foresight(request, plan, roster);
    for (Plan.Step step : plan.steps()) {
      if (step.user().isPresent()) {
        ofUsers
            .computeIfAbsent(spelling.key(step.user().get(), step.from()), key -> new ArrayList<>())
            .add(step);
      } else if (!Housekeeping.ACTIONS.contains(step.action())) {
        ofPostoffices
            .computeIfAbsent(spelling.key(step.postoffice()), key -> new EnumMap<>(Action.class))
            .computeIfAbsent(step.action(), action -> new ArrayList<>())
            .add(step);
      }
    }
  }

  /** What happens to the user of {@code move}. */
  Course of(Move move) {
    List<Plan.Step> own = ofUsers.getOrDefault(spelling.key(move), List.of());
    int wave =
        own.stream()
            .filter(step -> LEAVING.contains(step.action()))
            .mapToInt(Plan.Step::wave)
            .findFirst()
            .orElse(1);
    Course course = new Course(new ArrayList<>(), new ArrayList<>());
    int previous = 0;
    for (Plan.Step step : own) {
      addPostofficeSteps(course, spelling.key(move.from()), wave, previous, step.n());
      course.events().add(event(step, move, course.steps()));
      course.steps().add(step);
      previous = step.n();
    }
    return course;
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
                      found -> {
                        course.events().add(Event.ofPostoffice(action));
                        course.steps().add(found);
                      });
            });
  }

  /** The last of {@code steps} of that wave or a later one between two steps, or nothing. */
  private static Optional<Plan.Step> latest(
      List<Plan.Step> steps, int wave, int after, int before) {
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
        return Optional.of(steps.get(i));
      }
    }
    return Optional.empty();
  }

  private Event event(Plan.Step step, Move move, List<Plan.Step> earlier) {
    boolean atSource = spelling.same(step.postoffice(), move.from());
    return new Event(
        step.action(),
        atSource ? Side.SOURCE : Side.DESTINATION,
        step.method(),
        step.to().isPresent(),
        step.notBefore().map(wait -> new Event.Waiting(index(wait.step(), earlier), wait.days())),
        step.action() == Action.DELETE_SOURCE && foresight.isNeeded(move, step.n()));
  }

  private static int index(String id, List<Plan.Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
