package org.moveplan.schedule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;

import java.util.TreeMap;

/** The nodes that could come next, and which of them does. */
final class Agenda {

  private record Stage(int wave, int phase) implements Comparable<Stage> {
    private static final Comparator<Stage> ORDER =
        Comparator.comparingInt(Stage::wave).thenComparingInt(Stage::phase);

    @Override
    public int compareTo(Stage other) {
      return ORDER.compare(this, other);
    }
  }

  private record Stop(Stage stage, String place) {}

  private final List<Node> nodes;
  private final Map<Stop, Integer> notReady = new HashMap<>();
  private final NavigableMap<Stage, NavigableMap<String, PriorityQueue<Integer>>> ready = new TreeMap<>();
  private Optional<String> place = Optional.empty();

  Agenda(List<Node> nodes) {
    this.nodes = nodes;
    nodes.forEach(node -> notReady.merge(stop(node), 1, Integer::sum));
  }

  void ready(int index) {
    Node node = nodes.get(index);
    notReady.merge(stop(node), -1, Integer::sum);
    ready
        .computeIfAbsent(stage(node), key -> new TreeMap<>())
        .computeIfAbsent(node.place(), key -> new PriorityQueue<>(this::compare))
        .add(index);
  }

  boolean isEmpty() {
    return ready.isEmpty();
  }

  int next() {
    Stage stage = ready.firstKey();
    NavigableMap<String, PriorityQueue<Integer>> places = ready.get(stage);
    String chosen =
        place.filter(places::containsKey).orElseGet(() -> bestPlace(stage, places));
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
  private String bestPlace(Stage stage, NavigableMap<String, PriorityQueue<Integer>> places) {
    String best = places.firstKey();
    int fewest = Integer.MAX_VALUE;
    for (String candidate : places.keySet()) {
      int left = notReady.get(new Stop(stage, candidate));
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

  private static Stage stage(Node node) {
    return new Stage(node.wave(), node.phase());
  }

  private static Stop stop(Node node) {
    return new Stop(stage(node), node.place());
  }
}
