package org.moveplan.replay;

import java.util.HashMap;
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
final class Waves implements Inspection {

  private static final Set<Action> ARRIVALS = Set.of(Action.MOVE_USER, Action.IMPORT_MMU);

  private final int most;
  private final int keepDays;
  private final List<Window> windows;
  private final Map<Integer, Window> granted = new TreeMap<>();
  private final Optional<Violation> misfit;
  private final Map<String, Integer> signOns = new HashMap<>();
  private final Map<Integer, Integer> moved = new HashMap<>();
  private int wave = 1;

  Waves(Request request, Plan plan) {
    most = request.policy().get(PolicyFields.MAX_MOVES_PER_WAVE);
    keepDays = request.policy().get(PolicyFields.KEEP_SOURCE_DAYS);
    windows = Window.of(request);
    misfit = grant(plan.windows());
  }

  /** Each window that a wave takes is one of the request's, and later than the one before. */
  private Optional<Violation> grant(List<Plan.Window> all) {
    int from = 0;
    int last = 0;
    for (Plan.Window taken : all) {
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

  @Override
  public Optional<Violation> carryOut(Deed deed) {
    Plan.Step step = deed.step();
    if (misfit.isPresent()) {
      return misfit;
    }
    if (step.wave() < wave) {
      return refused(step, "It belongs to wave " + step.wave() + ", which has ended.");
    }
    wave = step.wave();
    if (!windows.isEmpty() && step.action() == Action.WINDOWS_LOGIN) {
      signOns.put(step.id(), step.wave());
    }
    return ARRIVALS.contains(step.action()) ? arrival(step) : waiting(step);
  }

  /** An exchange cannot be parted, so its users count only for whoever is moved beside them. */
  private Optional<Violation> arrival(Plan.Step step) {
    if (!windows.isEmpty() && !granted.containsKey(step.wave())) {
      return refused(step, "Wave " + step.wave() + " moves a user, and has no window.");
    }
    int limit = windows.isEmpty() ? most : granted.get(step.wave()).moves();
    int count = moved.merge(step.wave(), 1, Integer::sum);
    return count > limit && step.action() != Action.IMPORT_MMU
        ? refused(
            step, "Wave " + step.wave() + " can have " + limit + " moves, and this is one more.")
        : Optional.empty();
  }

  /** Whoever waits for days does so in a window that is so many days later, or in none. */
  private Optional<Violation> waiting(Plan.Step step) {
    if (granted.isEmpty()) {
      return Optional.empty();
    }
    Optional<Window> before =
        step.notBefore().map(wait -> signOns.get(wait.step())).map(granted::get);
    Optional<Window> now = Optional.ofNullable(granted.get(step.wave()));
    return before.isPresent()
            && now.filter(window -> !window.isAfter(before.get(), keepDays)).isPresent()
        ? refused(
            step,
            "The window from " + now.get().start().text() + " is not " + keepDays + " days later.")
        : Optional.empty();
  }

  @Override
  public Optional<Violation> end() {
    return misfit;
  }

  private static Optional<Violation> refused(Plan.Step step, String what) {
    return Optional.of(Report.step(step, Invariant.WINDOWS, what));
  }
}
