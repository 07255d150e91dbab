package org.moveplan.schedule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Orders a graph: earlier phases first, one place as long as precedences allow, and within a place
 * one owner after the other. Equal input gives equal output. Time and space grow with nodes and
 * edges, times the logarithm of the nodes.
 */
public final class Scheduler {

  private final List<Node> nodes;
  private final List<List<Integer>> successors;
  private final int[] missing;

  /** How many of the missing are done elsewhere, so that being there does not help. */
  private final int[] outside;

  private Scheduler(List<Node> nodes, List<Edge> edges) {
    this.nodes = nodes;
    this.missing = new int[nodes.size()];
    this.outside = new int[nodes.size()];
    this.successors = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      successors.add(new ArrayList<>());
    }
    Set<Long> seen = new HashSet<>();
    for (Edge edge : edges) {
      if (seen.add(((long) edge.first() << Integer.SIZE) | edge.second())) {
        successors.get(edge.first()).add(edge.second());
        missing[edge.second()]++;
        outside[edge.second()] += isElsewhere(edge.first(), edge.second()) ? 1 : 0;
      }
    }
  }

  /** Orders {@code nodes}, which edges name by their position in the list. */
  public static Schedule order(List<Node> nodes, List<Edge> edges) {
    return new Scheduler(nodes, edges).order();
  }

  private Schedule order() {
    Agenda agenda = new Agenda(nodes, i -> outside[i] > 0);
    for (int i = 0; i < nodes.size(); i++) {
      if (missing[i] == 0) {
        agenda.ready(i);
      }
    }
    List<Integer> order = new ArrayList<>(nodes.size());
    while (!agenda.isEmpty()) {
      int next = agenda.next();
      order.add(next);
      for (int successor : successors.get(next)) {
        if (isElsewhere(next, successor) && --outside[successor] == 0) {
          agenda.reachable(successor);
        }
        if (--missing[successor] == 0) {
          agenda.ready(successor);
        }
      }
    }
    return order.size() == nodes.size() ? new Schedule.Ordered(order) : stuck(order);
  }

  private boolean isElsewhere(int one, int other) {
    Node a = nodes.get(one);
    Node b = nodes.get(other);
    return !a.place().equals(b.place()) || a.phase() != b.phase() || a.wave() != b.wave();
  }

  private Schedule stuck(List<Integer> order) {
    BitSet done = new BitSet(nodes.size());
    order.forEach(done::set);
    return new Schedule.Stuck(
        IntStream.range(0, nodes.size()).filter(i -> !done.get(i)).boxed().toList());
  }
}
