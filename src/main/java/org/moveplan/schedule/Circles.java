package org.moveplan.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds sets of nodes that reach each other and nothing else (Tarjan 1972, without recursion). */
final class Circles {

  private static final int NONE = -1;

  private final int[] starts;
  private final int[] targets;
  private final int[] index;
  private final int[] low;
  private final int[] component;

  /** The next edge of each node to be followed. */
  private final int[] next;

  private final int[] open;
  private final int[] path;
  private int opened;
  private int indexed;
  private int components;

  private Circles(int[] starts, int[] targets) {
    int nodes = starts.length - 1;
    this.starts = starts;
    this.targets = targets;
    index = new int[nodes];
    low = new int[nodes];
    component = new int[nodes];
    next = new int[nodes];
    open = new int[nodes];
    path = new int[nodes];
    Arrays.fill(index, NONE);
    Arrays.fill(component, NONE);
  }

  /**
   * The closed sets, each in ascending order, by their first nodes.
   *
   * @param starts where the edges of each node begin, and one number more
   * @param targets where edges lead
   */
  static List<List<Integer>> closed(int[] starts, int[] targets) {
    return new Circles(starts, targets).closed();
  }

  private List<List<Integer>> closed() {
    for (int node = 0; node < index.length; node++) {
      if (index[node] == NONE) {
        search(node);
      }
    }
    boolean[] leaky = new boolean[components];
    for (int node = 0; node < index.length; node++) {
      for (int edge = starts[node]; edge < starts[node + 1]; edge++) {
        leaky[component[node]] |= component[targets[edge]] != component[node];
      }
    }
    int[] place = new int[components];
    List<List<Integer>> closed = new ArrayList<>();
    for (int node = 0; node < index.length; node++) {
      int of = component[node];
      if (!leaky[of]) {
        if (place[of] == 0) {
          closed.add(new ArrayList<>());
          place[of] = closed.size();
        }
        closed.get(place[of] - 1).add(node);
      }
    }
    return closed;
  }

  private void search(int root) {
    int depth = 0;
    path[depth] = enter(root);
    while (depth >= 0) {
      int node = path[depth];
      if (next[node] < starts[node + 1]) {
        int target = targets[next[node]++];
        if (index[target] == NONE) {
          path[++depth] = enter(target);
        } else if (component[target] == NONE) {
          low[node] = Math.min(low[node], index[target]);
        }
      } else {
        leave(node);
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[node]);
        }
      }
    }
  }

  private int enter(int node) {
    index[node] = indexed;
    low[node] = indexed++;
    next[node] = starts[node];
    open[opened++] = node;
    return node;
  }

  private void leave(int node) {
    if (low[node] != index[node]) {
      return;
    }
    int member;
    do {
      member = open[--opened];
      component[member] = components;
    } while (member != node);
    components++;
  }
}
