package org.moveplan.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds sets of nodes that reach each other and nothing else (Tarjan 1972, without recursion). */
final class Circles {

  private record Frame(int node, Iterator<Integer> rest) {}

  private final Map<Integer, Set<Integer>> edges;
  private final Map<Integer, Integer> index = new HashMap<>();
  private final Map<Integer, Integer> low = new HashMap<>();
  private final Map<Integer, Integer> component = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<List<Integer>> components = new ArrayList<>();

  private Circles(Map<Integer, Set<Integer>> edges) {
    this.edges = edges;
  }

  /** The closed sets, each in the order of {@code nodes}, by their first nodes. */
  static List<List<Integer>> closed(List<Integer> nodes, Map<Integer, Set<Integer>> edges) {
    Circles circles = new Circles(edges);
    nodes.stream().filter(node -> !circles.index.containsKey(node)).forEach(circles::search);
    Set<Integer> leaky = new HashSet<>();
    edges.forEach(
        (node, targets) -> {
          for (int target : targets) {
            if (!circles.component.get(target).equals(circles.component.get(node))) {
              leaky.add(circles.component.get(node));
            }
          }
        });
    Map<Integer, List<Integer>> closed = new HashMap<>();
    List<List<Integer>> inOrder = new ArrayList<>();
    for (int node : nodes) {
      int of = circles.component.get(node);
      if (!leaky.contains(of)) {
        closed
            .computeIfAbsent(
                of,
                key -> {
                  List<Integer> fresh = new ArrayList<>();
                  inOrder.add(fresh);
                  return fresh;
                })
            .add(node);
      }
    }
    return inOrder;
  }

  private void search(int root) {
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(enter(root));
    while (!frames.isEmpty()) {
      Frame frame = frames.peek();
      if (frame.rest().hasNext()) {
        int target = frame.rest().next();
        if (!index.containsKey(target)) {
          frames.push(enter(target));
        } else if (!component.containsKey(target)) {
          low.merge(frame.node(), index.get(target), Math::min);
        }
      } else {
        frames.pop();
        leave(frame.node());
        if (!frames.isEmpty()) {
          low.merge(frames.peek().node(), low.get(frame.node()), Math::min);
        }
      }
    }
  }

  private Frame enter(int node) {
    index.put(node, index.size());
    low.put(node, index.get(node));
    open.push(node);
    return new Frame(node, edges.getOrDefault(node, Set.of()).iterator());
  }

  private void leave(int node) {
    if (!low.get(node).equals(index.get(node))) {
      return;
    }
    List<Integer> members = new ArrayList<>();
    int member;
    do {
      member = open.pop();
      component.put(member, components.size());
      members.add(member);
    } while (member != node);
    components.add(members);
  }
}
