package org.moveplan.schedule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * The nodes that could come next, and which of them does. Whoever is in a place stays for as long
 * as there is something to do. Then a place is best that is finished in one visit: that visit is
 * needed in any order. Of those, one is kept for last where the next stage goes on.
 */
final class Agenda {

  /** A phase of a wave. */
  private static final class Stage {
    final Map<String, Visit> visits = new HashMap<>();
    final NavigableSet<Visit> open = new TreeSet<>(Agenda::better);
  }

  /** What one stage has to do in one place. */
  private static final class Visit {
    final String place;
    final Stage stage;
    final PriorityQueue<Integer> ready;

    /** How many of its nodes wait for others that are done elsewhere. */
    int held;

    /** Whether the next stage has something to do here too. */
    boolean goesOn;

    Visit(String place, Stage stage, Comparator<Integer> order) {
      this.place = place;
      this.stage = stage;
      ready = new PriorityQueue<>(order);
    }
  }

  private final List<Node> nodes;

  /** By wave and phase. */
  private final NavigableMap<Long, Stage> stages = new TreeMap<>();

  /** The stages where something is ready. */
  private final NavigableMap<Long, Stage> open = new TreeMap<>();

  /** By node. */
  private final Visit[] visits;

  private Optional<Visit> last = Optional.empty();

  Agenda(List<Node> nodes, IntPredicate isHeld) {
    this.nodes = nodes;
    this.visits = new Visit[nodes.size()];
    for (int i = 0; i < visits.length; i++) {
      Node node = nodes.get(i);
      Stage stage = stages.computeIfAbsent(stage(node), key -> new Stage());
      visits[i] =
          stage.visits.computeIfAbsent(node.place(), key -> new Visit(key, stage, this::compare));
      visits[i].held += isHeld.test(i) ? 1 : 0;
    }
    Map<String, Visit> later = Map.of();
    for (Stage stage : stages.descendingMap().values()) {
      for (Visit visit : stage.visits.values()) {
        visit.goesOn = later.containsKey(visit.place);
      }
      later = stage.visits;
    }
  }

  /** Node {@code index} no longer waits for anything that is done elsewhere. */
  void reachable(int index) {
    Visit visit = visits[index];
    if (visit.ready.isEmpty()) {
      visit.held--;
    } else {
      visit.stage.open.remove(visit);
      visit.held--;
      visit.stage.open.add(visit);
    }
  }

  /** Node {@code index} waits for nothing. */
  void ready(int index) {
    Visit visit = visits[index];
    if (visit.ready.isEmpty()) {
      visit.stage.open.add(visit);
      open.put(stage(nodes.get(index)), visit.stage);
    }
    visit.ready.add(index);
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  int next() {
    Map.Entry<Long, Stage> first = open.firstEntry();
    Stage stage = first.getValue();
    Visit visit =
        last.map(before -> before.stage == stage ? before : stage.visits.get(before.place))
            .filter(current -> !current.ready.isEmpty())
            .orElseGet(stage.open::first);
    last = Optional.of(visit);
    int next = visit.ready.remove();
    if (visit.ready.isEmpty()) {
      stage.open.remove(visit);
      if (stage.open.isEmpty()) {
        open.remove(first.getKey());
      }
    }
    return next;
  }

  // Spelt out, as every start compares: expressions such as Comparator.comparing cannot be
  // archived.
  private static int better(Visit one, Visit other) {
    int byHeld = Integer.compare(one.held, other.held);
    int byStay = byHeld != 0 ? byHeld : Boolean.compare(one.goesOn, other.goesOn);
    return byStay != 0 ? byStay : one.place.compareTo(other.place);
  }

  private int compare(int one, int other) {
    Node a = nodes.get(one);
    Node b = nodes.get(other);
    int byHand = Integer.compare(a.hand(), b.hand());
    int byOwner = byHand != 0 ? byHand : Integer.compare(a.owner(), b.owner());
    int byRank = byOwner != 0 ? byOwner : Integer.compare(a.rank(), b.rank());
    return byRank != 0 ? byRank : Integer.compare(one, other);
  }

  /** Wave and phase in one number that orders them. */
  private static Long stage(Node node) {
    return ((long) node.wave() << Integer.SIZE) + node.phase();
  }
}
