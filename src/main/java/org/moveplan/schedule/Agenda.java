package org.moveplan.schedule;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The nodes that could come next, and which of them does. Whoever is in a place stays for as long
 * as there is something to do. Then a place is best that is finished in one visit: that visit is
 * needed in any order. Of those, one is kept for last where the next stage goes on.
 */
final class Agenda {

  /** A phase of a wave. */
  private static final class Stage {
    final Long number;
    final Map<String, Visit> visits = new HashMap<>();
    final NavigableSet<Visit> open = new TreeSet<>(Agenda::better);

    Stage(Long number) {
      this.number = number;
    }
  }

  /** What one stage has to do in one place. */
  private static final class Visit {
    final String place;
    final Stage stage;
    final Heap ready;

    /** How many of its nodes wait for others that are done elsewhere. */
    int held;

    /** Whether the next stage has something to do here too. */
    boolean goesOn;

    Visit(String place, Stage stage, Heap.Order order) {
      this.place = place;
      this.stage = stage;
      ready = new Heap(order);
    }
  }

  /** By wave and phase, the stages where something is ready. */
  private final NavigableMap<Long, Stage> open = new TreeMap<>();

  /** By node. */
  private final Visit[] visits;

  private final Graph graph;

  /** Where the last node was, at first nowhere. */
  private String last = "";

  Agenda(Graph graph) {
    this.graph = graph;
    NavigableMap<Long, Stage> stages = new TreeMap<>();
    visits = new Visit[graph.size()];
    for (int i = 0; i < visits.length; i++) {
      long number = ((long) graph.wave(i) << Integer.SIZE) + graph.phase(i);
      Stage stage = stages.computeIfAbsent(number, Stage::new);
      String place = graph.place(i);
      visits[i] = stage.visits.get(place);
      if (visits[i] == null) {
        visits[i] = new Visit(place, stage, this::isBefore);
        stage.visits.put(place, visits[i]);
      }
    }
    Map<String, Visit> later = Map.of();
    for (Stage stage : stages.descendingMap().values()) {
      for (Visit visit : stage.visits.values()) {
        visit.goesOn = later.containsKey(visit.place);
      }
      later = stage.visits;
    }
  }

  /** Whether one node is done elsewhere, or at another stage, than the other. */
  boolean isElsewhere(int one, int other) {
    return visits[one] != visits[other];
  }

  /** Node {@code index} waits for others that are done elsewhere. */
  void hold(int index) {
    visits[index].held++;
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
      open.put(visit.stage.number, visit.stage);
    }
    visit.ready.add(index);
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  int next() {
    Stage stage = open.firstEntry().getValue();
    Visit here = stage.visits.get(last);
    Visit visit = here == null || here.ready.isEmpty() ? stage.open.first() : here;
    last = visit.place;
    int next = visit.ready.remove();
    if (visit.ready.isEmpty()) {
      stage.open.remove(visit);
      if (stage.open.isEmpty()) {
        open.remove(stage.number);
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

  private boolean isBefore(int one, int other) {
    int byHand = Integer.compare(graph.hand(one), graph.hand(other));
    int byOwner = byHand != 0 ? byHand : Integer.compare(graph.owner(one), graph.owner(other));
    return byOwner != 0 ? byOwner < 0 : one < other;
  }
}
