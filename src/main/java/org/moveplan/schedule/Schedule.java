package org.moveplan.schedule;

import java.util.List;

/** The outcome of ordering a graph. Its lists never change. */
public sealed interface Schedule {

  /** The node numbers in an order that keeps every precedence. */
  record Ordered(List<Integer> nodes) implements Schedule {}

  /** There is no such order; {@code nodes} are those that wait for each other. */
  record Stuck(List<Integer> nodes) implements Schedule {}
}
