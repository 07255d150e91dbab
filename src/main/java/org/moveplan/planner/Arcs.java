package org.moveplan.planner;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.derive.RuleIds;
import org.moveplan.schedule.Edge;

/** Which row comes before which, and by which rule. */
final class Arcs {

  private int size;
  private int[] firsts = new int[64];
  private int[] seconds = new int[64];
  private int[] numbers = new int[64];
  private final Map<String, Integer> numberByRule = new HashMap<>();
  private final List<String> rules = new ArrayList<>();

  void add(int first, int second, String rule) {
    if (size == firsts.length) {
      int larger = size + (size >> 1);
      firsts = Arrays.copyOf(firsts, larger);
      seconds = Arrays.copyOf(seconds, larger);
      numbers = Arrays.copyOf(numbers, larger);
    }
    firsts[size] = first;
    seconds[size] = second;
    numbers[size] = number(rule);
    size++;
  }

  private int number(String rule) {
    Integer known = numberByRule.get(rule);
    if (known != null) {
      return known;
    }
    rules.add(rule);
    numberByRule.put(rule, rules.size() - 1);
    return rules.size() - 1;
  }

  /** The arcs, made when they are asked for. */
  List<Edge> edges() {
    return new AbstractList<>() {
      @Override
      public Edge get(int i) {
        return new Edge(firsts[i], seconds[i]);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /**
   * The arcs by the position of their second rows.
   *
   * @param position the position of each row in the order of the plan
   */
  Before before(int[] position) {
    List<String> inOrder = rules.stream().sorted(RuleIds.ORDER).toList();
    int[] ranks = rules.stream().mapToInt(inOrder::indexOf).toArray();
    int[] starts = new int[position.length + 1];
    for (int i = 0; i < size; i++) {
      starts[position[seconds[i]] + 1]++;
    }
    for (int i = 0; i < position.length; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = starts.clone();
    long[] arcs = new long[size];
    for (int i = 0; i < size; i++) {
      arcs[next[position[seconds[i]]]++] =
          ((long) position[firsts[i]] << Integer.SIZE) | ranks[numbers[i]];
    }
    return new Before(inOrder, starts, arcs, once(starts, arcs));
  }

  /** Sorts the arcs of each position, each once, and tells how many it has. */
  private static int[] once(int[] starts, long[] arcs) {
    int[] counts = new int[starts.length - 1];
    for (int i = 0; i < counts.length; i++) {
      int from = starts[i];
      Arrays.sort(arcs, from, starts[i + 1]);
      int to = from;
      for (int k = from; k < starts[i + 1]; k++) {
        if (to == from || arcs[k] != arcs[to - 1]) {
          arcs[to++] = arcs[k];
        }
      }
      counts[i] = to - from;
    }
    return counts;
  }

  /** What comes before each position: each once, by its position and the rule. */
  static final class Before {

    private final List<String> rules;
    private final int[] starts;
    private final long[] arcs;
    private final int[] counts;

    private Before(List<String> rules, int[] starts, long[] arcs, int[] counts) {
      this.rules = rules;
      this.starts = starts;
      this.arcs = arcs;
      this.counts = counts;
    }

    List<String> rules() {
      return rules;
    }

    int count(int position) {
      return counts[position];
    }

    /** The position of the {@code k}th step that comes before that at {@code position}. */
    int position(int position, int k) {
      return (int) (arcs[starts[position] + k] >>> Integer.SIZE);
    }

    /** The rule that wants it there. */
    String rule(int position, int k) {
      return rules.get((int) arcs[starts[position] + k]);
    }
  }
}
