package org.moveplan.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** The nodes that could come next, and which of them does. */
final class Agenda {

  private final List<Node> nodes;

  /** By stage and place, how many nodes still wait for others. */
  private final Map<Long, Map<String, Integer>> notReady = new HashMap<>();

  private final NavigableMap<Long, NavigableMap<String, PriorityQueue<Integer>>> ready =
      new TreeMap<>();
  private Optional<String> place = Optional.empty();

  Agenda(List<Node> nodes) {
    this.nodes = nodes;
    nodes.forEach(node -> count(node, 1));
  }

  void ready(int index) {
    Node node = nodes.get(index);
    count(node, -1);
    ready
        .computeIfAbsent(stage(node), key -> new TreeMap<>())
        .computeIfAbsent(node.place(), key -> new PriorityQueue<>(this::compare))
        .add(index);
  }

  boolean isEmpty() {
    return ready.isEmpty();
  }

  int next() {
    Long stage = ready.firstKey();
    NavigableMap<String, PriorityQueue<Integer>> places = ready.get(stage);
    String chosen = place.filter(places::containsKey).orElseGet(() -> bestPlace(stage, places));
    place = Optional.of(chosen);
    PriorityQueue<Integer> queue = places.get(chosen);
    int next = queue.remove();
    if (queue.isEmpty()) {
      places.remove(chosen);
      if (places.isEmpty()) {
        ready.remove(stage);
      }
    }
    return next;
  }

  /** The place with the fewest nodes that would call for another visit in this phase. */
  private String bestPlace(Long stage, NavigableMap<String, PriorityQueue<Integer>> places) {
    String best = places.firstKey();
    int fewest = Integer.MAX_VALUE;
    for (String candidate : places.keySet()) {
      int left = notReady.get(stage).get(candidate);
      if (left < fewest) {
        fewest = left;
        best = candidate;
      }
    }
    return best;
  }

  private int compare(int one, int other) {
    Node a = nodes.get(one);
    Node b = nodes.get(other);
    int byOwner = Integer.compare(a.owner(), b.owner());
    int byRank = byOwner != 0 ? byOwner : Integer.compare(a.rank(), b.rank());
    return byRank != 0 ? byRank : Integer.compare(one, other);
  }

  private void count(Node node, int more) {
    notReady
        .computeIfAbsent(stage(node), key -> new HashMap<>())
        .merge(node.place(), more, Integer::sum);
  }

  /** Wave and phase in one number that orders them. */
  private static Long stage(Node node) {
    return ((long) node.wave() << Integer.SIZE) + node.phase();
  }
}
