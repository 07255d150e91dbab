package org.moveplan.schedule;

import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Orders a graph: earlier phases first, one place as long as precedences allow, within a place one
 * owner after the other, and what an owner has there by number. Equal input gives equal output.
 * Time grows with nodes, times their logarithm, and precedences; space with nodes.
 */
public final class Scheduler {

  private final Graph graph;
  private final Agenda agenda;
  private final int[] missing;

  /** How many of the missing are done elsewhere, so that being there does not help. */
  private final int[] outside;

  /** The node whose successors are told. */
  private int current;

  private Scheduler(Graph graph) {
    this.graph = graph;
    this.agenda = new Agenda(graph);
    this.missing = new int[graph.size()];
    this.outside = new int[graph.size()];
  }

  /** Orders {@code graph}. */
  public static Schedule order(Graph graph) {
    return new Scheduler(graph).order();
  }

  private Schedule order() {
    IntConsumer count = this::count;
    for (current = 0; current < missing.length; current++) {
      graph.successors(current, count);
    }
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
    int[] order = new int[missing.length];
    int done = 0;
    IntConsumer release = this::release;
    while (!agenda.isEmpty()) {
      current = agenda.next();
      order[done++] = current;
      graph.successors(current, release);
    }
    return done == order.length ? new Schedule.Ordered(new Numbers(order)) : stuck(order, done);
  }

  private void count(int successor) {
    missing[successor]++;
    outside[successor] += agenda.isElsewhere(current, successor) ? 1 : 0;
  }

  private void release(int successor) {
    if (agenda.isElsewhere(current, successor) && --outside[successor] == 0) {
      agenda.reachable(successor);
    }
    if (--missing[successor] == 0) {
      agenda.ready(successor);
    }
  }

  private Schedule stuck(int[] order, int done) {
    BitSet ordered = new BitSet(order.length);
    for (int i = 0; i < done; i++) {
      ordered.set(order[i]);
    }
    int[] left = IntStream.range(0, order.length).filter(i -> !ordered.get(i)).toArray();
    return new Schedule.Stuck(new Numbers(left));
  }
}
