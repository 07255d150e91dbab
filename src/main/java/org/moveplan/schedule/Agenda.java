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

  /** What one stage has to do in one place. */
  private static final class Visit {
    final String place;
    final PriorityQueue<Integer> ready;

    /** How many of its nodes wait for others that are done elsewhere. */
    int held;

    /** Whether the next stage has something to do here too. */
    boolean goesOn;

    Visit(String place, Comparator<Integer> order) {
      this.place = place;
      ready = new PriorityQueue<>(order);
    }
  }

  private final List<Node> nodes;
  private final NavigableMap<Long, Map<String, Visit>> visits = new TreeMap<>();
  private final NavigableMap<Long, NavigableSet<Visit>> open = new TreeMap<>();
  private Optional<String> place = Optional.empty();

  Agenda(List<Node> nodes, IntPredicate isHeld) {
    this.nodes = nodes;
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      visits
              .computeIfAbsent(stage(node), key -> new HashMap<>())
              .computeIfAbsent(node.place(), key -> new Visit(key, this::compare))
              .held +=
          isHeld.test(i) ? 1 : 0;
    }
    visits.forEach(
        (stage, here) -> {
          Map.Entry<Long, Map<String, Visit>> next = visits.higherEntry(stage);
          here.values()
              .forEach(
                  visit -> visit.goesOn = next != null && next.getValue().containsKey(visit.place));
        });
  }

  /** Node {@code index} no longer waits for anything that is done elsewhere. */
  void reachable(int index) {
    Node node = nodes.get(index);
    Visit visit = visit(node);
    if (visit.ready.isEmpty()) {
      visit.held--;
    } else {
      NavigableSet<Visit> here = open.get(stage(node));
      here.remove(visit);
      visit.held--;
      here.add(visit);
    }
  }

  /** Node {@code index} waits for nothing. */
  void ready(int index) {
    Node node = nodes.get(index);
    Visit visit = visit(node);
    visit.ready.add(index);
    open.computeIfAbsent(stage(node), key -> new TreeSet<>(Agenda::better)).add(visit);
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  int next() {
    Long stage = open.firstKey();
    NavigableSet<Visit> here = open.get(stage);
    Visit visit =
        place
            .map(visits.get(stage)::get)
            .filter(current -> !current.ready.isEmpty())
            .orElseGet(here::first);
    place = Optional.of(visit.place);
    int next = visit.ready.remove();
    if (visit.ready.isEmpty()) {
      here.remove(visit);
      if (here.isEmpty()) {
        open.remove(stage);
      }
    }
    return next;
  }

  private Visit visit(Node node) {
    return visits.get(stage(node)).get(node.place());
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
