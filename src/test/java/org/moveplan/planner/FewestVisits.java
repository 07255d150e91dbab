package org.moveplan.planner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.moveplan.domain.plan.Plan;

/**
 * The fewest visits to a program on a postoffice in which the steps of a plan can be carried out,
 * found by a search through all orders that keep its precedences, its waves and, where precedences
 * allow it, the phases of a wave. Whoever is in a program does there all that can be done: leaving
 * some of it for later never saves a visit. So a search goes from visit to visit, and only over
 * what has been done, wherever that was.
 */
final class FewestVisits {

  private final List<Plan.Step> steps;
  private final int[][] before;
  private final int most;

  /**
   * @param most how many states a search may look at
   */
  FewestVisits(Plan plan, int most) {
    steps = plan.steps();
    this.most = most;
    Map<String, Integer> numbers = new HashMap<>();
    steps.forEach(step -> numbers.put(step.id(), step.n() - 1));
    before = new int[steps.size()][];
    for (Plan.Step step : steps) {
      before[step.n() - 1] =
          step.after().stream().mapToInt(after -> numbers.get(after.step())).distinct().toArray();
    }
  }

  /**
   * How often a plan as it stands goes to another program or postoffice; the first visit counts.
   */
  static int ofPlan(Plan plan) {
    int visits = 0;
    String last = "";
    for (Plan.Step step : plan.steps()) {
      visits += place(step).equals(last) ? 0 : 1;
      last = place(step);
    }
    return visits;
  }

  /** The fewest visits of all orders; empty if the search would take too long. */
  OptionalInt find() {
    Set<BitSet> states = new HashSet<>();
    states.add(new BitSet());
    for (int visits = 0; states.size() < most; visits++) {
      for (BitSet state : states) {
        if (state.cardinality() == steps.size()) {
          return OptionalInt.of(visits);
        }
      }
      Set<BitSet> next = new HashSet<>();
      for (BitSet state : states) {
        for (String place : places(state)) {
          next.add(visit(state, place));
        }
      }
      states = best(next);
    }
    return OptionalInt.empty();
  }

  /** Leaves out what another state has done, and more. */
  private Set<BitSet> best(Set<BitSet> states) {
    List<BitSet> sorted = new ArrayList<>(states);
    sorted.sort((a, b) -> b.cardinality() - a.cardinality());
    List<BitSet> kept = new ArrayList<>();
    for (BitSet state : sorted) {
      if (kept.size() > most || kept.stream().noneMatch(other -> holds(other, state))) {
        kept.add(state);
      }
    }
    return new HashSet<>(kept);
  }

  private static boolean holds(BitSet all, BitSet part) {
    BitSet rest = (BitSet) part.clone();
    rest.andNot(all);
    return rest.isEmpty();
  }

  private Set<String> places(BitSet done) {
    Set<String> places = new HashSet<>();
    ready(done).forEach(i -> places.add(place(steps.get(i))));
    return places;
  }

  private BitSet visit(BitSet state, String place) {
    BitSet done = (BitSet) state.clone();
    boolean more = true;
    while (more) {
      more = false;
      for (int i : ready(done)) {
        if (place(steps.get(i)).equals(place)) {
          done.set(i);
          more = true;
          break;
        }
      }
    }
    return done;
  }

  private List<Integer> ready(BitSet done) {
    List<Integer> ready = new ArrayList<>();
    for (int i = done.nextClearBit(0); i < steps.size(); i = done.nextClearBit(i + 1)) {
      if (isReady(done, i)) {
        ready.add(i);
      }
    }
    long first = ready.stream().mapToLong(i -> stage(steps.get(i))).min().orElse(0);
    ready.removeIf(i -> stage(steps.get(i)) > first);
    return ready;
  }

  private static long stage(Plan.Step step) {
    return 100L * step.wave() + step.phase().number();
  }

  private boolean isReady(BitSet done, int i) {
    for (int first : before[i]) {
      if (!done.get(first)) {
        return false;
      }
    }
    return true;
  }

  private static String place(Plan.Step step) {
    return step.action().program() + " " + step.postoffice();
  }
}
