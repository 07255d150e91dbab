package org.moveplan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moveplan.domain.plan.Plan;

/**
 * The precedences of a plan that a drawing needs: those that follow from others are left out
 * (transitive reduction), as long as no waiting time hangs on them.
 */
final class Precedences {

  /**
   * An arrow of the drawing.
   *
   * @param from the number of the earlier step
   * @param to the number of the later step
   * @param label the rules that demand it, and the waiting time
   */
  record Arrow(int from, int to, String label) {}

  private final List<Plan.Step> steps;

  /** The places, from 1, of the steps that have been looked at; nothing comes after a later one. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final int[][] before;
  private final int[] seen;

  private Precedences(List<Plan.Step> steps) {
    this.steps = steps;
    this.before = new int[steps.size() + 1][];
    this.seen = new int[steps.size() + 1];
  }

  /** The arrows to draw, by their ends: later step, then earlier step. */
  static List<Arrow> of(Plan plan) {
    return new Precedences(plan.steps()).reduced();
  }

  private List<Arrow> reduced() {
    List<Arrow> arrows = new ArrayList<>();
    int place = 0;
    for (Plan.Step step : steps) {
      int n = ++place;
      Map<Integer, Set<String>> labels = labels(step);
      int[] kept = needed(n, labels.keySet().stream().mapToInt(from -> from).toArray());
      before[n] = kept;
      int wait = step.notBefore().map(each -> numbers.getOrDefault(each.step(), 0)).orElse(0);
      labels.forEach(
          (from, rules) -> {
            if (from == wait || Arrays.binarySearch(kept, from) >= 0) {
              arrows.add(new Arrow(from, n, String.join(", ", rules)));
            }
          });
      numbers.put(step.id(), n);
    }
    return arrows;
  }

  /**
   * What stands at the arrows that end at {@code step}, by the number of the step they begin at.
   */
  private Map<Integer, Set<String>> labels(Plan.Step step) {
    Map<Integer, Set<String>> labels = new TreeMap<>();
    for (Plan.After after : step.after()) {
      labels.computeIfAbsent(number(after.step()), any -> new TreeSet<>()).add(after.rule());
    }
    step.notBefore()
        .ifPresent(
            wait ->
                labels
                    .computeIfAbsent(number(wait.step()), any -> new TreeSet<>())
                    .add(wait.days() + (wait.days() == 1 ? " day" : " days")));
    labels.remove(0);
    return labels;
  }

  private int number(String id) {
    return numbers.getOrDefault(id, 0);
  }

  /**
   * Those of the steps {@code earlier}, in ascending order, that no longer way leads from to {@code
   * step}. Looks back no further than to the first of them.
   */
  private int[] needed(int step, int[] earlier) {
    int[] kept = new int[earlier.length];
    int count = 0;
    for (int i = earlier.length - 1; i >= 0; i--) {
      if (seen[earlier[i]] != step) {
        kept[count++] = earlier[i];
        mark(earlier[i], step, earlier[0]);
      }
    }
    int[] ascending = Arrays.copyOf(kept, count);
    Arrays.sort(ascending);
    return ascending;
  }

  private void mark(int from, int step, int first) {
    int[] open = new int[16];
    int size = 0;
    open[size++] = from;
    while (size > 0) {
      for (int earlier : before[open[--size]]) {
        if (earlier >= first && seen[earlier] != step) {
          seen[earlier] = step;
          open = size == open.length ? Arrays.copyOf(open, 2 * size) : open;
          open[size++] = earlier;
        }
      }
    }
  }
}
