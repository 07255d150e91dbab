package org.moveplan.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.Window;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * Waves keep to what the policy grants: so many moves at most, and the maintenance windows in which
 * users can be kept out of Mail (Q112257).
 */
final class Waves {

  private static final Set<Action> ARRIVALS = Set.of(Action.MOVE_USER, Action.IMPORT_MMU);

  private final Plan plan;
  private final int most;
  private final int keepDays;
  private final List<Window> windows;
  private final Map<Integer, Window> granted = new TreeMap<>();

  private Waves(Request request, Plan plan) {
    this.plan = plan;
    most = request.policy().get(PolicyFields.MAX_MOVES_PER_WAVE);
    keepDays = request.policy().get(PolicyFields.KEEP_SOURCE_DAYS);
    windows = Window.of(request);
  }

  /** The first violation of what the policy grants to waves. */
  static Optional<Violation> check(Request request, Plan plan) {
    Waves waves = new Waves(request, plan);
    return waves.order().or(waves::grants).or(waves::moves).or(waves::waiting);
  }

  private Optional<Violation> order() {
    int wave = 1;
    for (Plan.Step step : plan.steps()) {
      if (step.wave() < wave) {
        return refused(step, "It belongs to wave " + step.wave() + ", which has ended.");
      }
      wave = step.wave();
    }
    return Optional.empty();
  }

  /** Each window that a wave takes is one of the request's, and later than the one before. */
  private Optional<Violation> grants() {
    int from = 0;
    int last = 0;
    for (Plan.Window taken : plan.windows()) {
      int index = from;
      while (index < windows.size() && !isSame(windows.get(index), taken)) {
        index++;
      }
      if (index == windows.size() || taken.wave() <= last) {
        return Optional.of(
            Report.plan(
                Invariant.WINDOWS,
                "Wave "
                    + taken.wave()
                    + " cannot have the window from "
                    + taken.start()
                    + " to "
                    + taken.end()
                    + "."));
      }
      granted.put(taken.wave(), windows.get(index));
      from = index + 1;
      last = taken.wave();
    }
    return Optional.empty();
  }

  private static boolean isSame(Window window, Plan.Window taken) {
    return window.start().text().equals(taken.start()) && window.end().text().equals(taken.end());
  }

  /** An exchange cannot be parted, so its users count only for whoever is moved beside them. */
  private Optional<Violation> moves() {
    Map<Integer, Integer> moved = new HashMap<>();
    for (Plan.Step step : plan.steps()) {
      if (!ARRIVALS.contains(step.action())) {
        continue;
      }
      if (!windows.isEmpty() && !granted.containsKey(step.wave())) {
        return refused(step, "Wave " + step.wave() + " moves a user, and has no window.");
      }
      int limit = windows.isEmpty() ? most : granted.get(step.wave()).moves();
      boolean exchanged = step.action() == Action.IMPORT_MMU;
      int count = moved.merge(step.wave(), 1, Integer::sum);
      if (count > limit && !exchanged) {
        return refused(
            step, "Wave " + step.wave() + " can have " + limit + " moves, and this is one more.");
      }
    }
    return Optional.empty();
  }

  /** Whoever waits for days does so in a window that is so many days later, or in none. */
  private Optional<Violation> waiting() {
    Map<String, Integer> waves = new HashMap<>();
    Set<String> asked = new HashSet<>();
    plan.steps().forEach(step -> step.notBefore().ifPresent(wait -> asked.add(wait.step())));
    for (Plan.Step step : plan.steps()) {
      if (asked.contains(step.id())) {
        waves.put(step.id(), step.wave());
      }
      if (step.notBefore().isPresent()) {
        Window before = granted.get(waves.get(step.notBefore().get().step()));
        Window now = granted.get(step.wave());
        if (before != null && now != null && !now.isAfter(before, keepDays)) {
          return refused(
              step,
              "The window from " + now.start().text() + " is not " + keepDays + " days later.");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Violation> refused(Plan.Step step, String what) {
    return Optional.of(Report.step(step, Invariant.WINDOWS, what));
  }
}
