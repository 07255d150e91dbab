package org.moveplan.schedule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Orders a graph: earlier phases first, one place as long as precedences allow, and within a place
 * one owner after the other. Equal input gives equal output. Time and space grow with nodes and
 * edges, times the logarithm of the nodes.
 */
public final class Scheduler {

  private final Agenda agenda;
  private final int[] missing;

  /** How many of the missing are done elsewhere, so that being there does not help. */
  private final int[] outside;

  /** The successors of node {@code i} stand from {@code starts[i]} to before its next one. */
  private final int[] starts;

  private final int[] successors;

  private Scheduler(List<Node> nodes, List<Edge> edges) {
    this.agenda = new Agenda(nodes);
    this.missing = new int[nodes.size()];
    this.outside = new int[nodes.size()];
    this.starts = new int[nodes.size() + 1];
    this.successors = new int[edges.size()];
    for (Edge edge : edges) {
      starts[edge.first() + 1]++;
      missing[edge.second()]++;
      outside[edge.second()] += agenda.isElsewhere(edge.first(), edge.second()) ? 1 : 0;
    }
    for (int i = 0; i < nodes.size(); i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = starts.clone();
    for (Edge edge : edges) {
      successors[next[edge.first()]++] = edge.second();
    }
  }

  /** Orders {@code nodes}, which edges name by their position in the list. */
  public static Schedule order(List<Node> nodes, List<Edge> edges) {
    return new Scheduler(nodes, edges).order();
  }

  private Schedule order() {
    for (int i = 0; i < missing.length; i++) {
      if (outside[i] > 0) {
        agenda.hold(i);
      }
    }
    for (int i = 0; i < missing.length; i++) {
      if (missing[i] == 0) {
        agenda.ready(i);
      }
    }
    List<Integer> order = new ArrayList<>(missing.length);
    while (!agenda.isEmpty()) {
      int next = agenda.next();
      order.add(next);
      for (int i = starts[next]; i < starts[next + 1]; i++) {
        int successor = successors[i];
        if (agenda.isElsewhere(next, successor) && --outside[successor] == 0) {
          agenda.reachable(successor);
        }
        if (--missing[successor] == 0) {
          agenda.ready(successor);
        }
      }
    }
    return order.size() == missing.length ? new Schedule.Ordered(order) : stuck(order);
  }

  private Schedule stuck(List<Integer> order) {
    BitSet done = new BitSet(missing.length);
    order.forEach(done::set);
    return new Schedule.Stuck(
        IntStream.range(0, missing.length).filter(i -> !done.get(i)).boxed().toList());
  }
}
