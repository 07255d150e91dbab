package org.moveplan.schedule;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells why parties cannot be served: because there is too little for them whoever gives, or, if
 * that holds for none, because they wait for each other in a circle. The circles found are those
 * that wait for nobody outside.
 */
final class Deadlock {

  private final List<Party> parties;
  private final long[] left;
  private final List<Integer> unserved;

  /**
   * @param left what is left of each stock
   * @param unserved the parties in question, in the order in which they have a right to be served
   */
  Deadlock(List<Party> parties, long[] left, List<Integer> unserved) {
    this.parties = parties;
    this.left = left;
    this.unserved = unserved;
  }

  List<Allotment.Denial> denials() {
    List<Allotment.Denial> denials = lacking();
    return denials.isEmpty() ? circles() : denials;
  }

  private List<Allotment.Denial> lacking() {
    long[] most = left.clone();
    for (int party : unserved) {
      for (Party.Draw give : parties.get(party).gives()) {
        most[give.stock()] += give.amount();
      }
    }
    Map<Integer, List<Integer>> takers = new HashMap<>();
    List<Allotment.Denial> denials = new ArrayList<>();
    for (int party : unserved) {
      List<Party.Draw> takes = parties.get(party).takes();
      boolean lacks = false;
      for (Party.Draw take : takes) {
        if (most[take.stock()] < take.amount()) {
          lacks = true;
          denials.add(
              new Allotment.Denial(
                  party,
                  take.stock(),
                  Allotment.Reason.LACKING,
                  soFar(takers.getOrDefault(take.stock(), List.of()))));
        }
      }
      if (!lacks) {
        for (Party.Draw take : takes) {
          most[take.stock()] -= take.amount();
          takers.computeIfAbsent(take.stock(), key -> new ArrayList<>()).add(party);
        }
      }
    }
    return denials;
  }

  /** What is in a list that only grows, without a copy: many parties may come too late. */
  private static List<Integer> soFar(List<Integer> growing) {
    int size = growing.size();
    return new AbstractList<>() {
      @Override
      public Integer get(int i) {
        return growing.get(i);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /**
   * The graph has the parties for nodes, and, behind them, the stocks that some of them lack: a
   * party leads to what it lacks, and that to those who would give it.
   */
  private List<Allotment.Denial> circles() {
    int parts = unserved.size();
    int[] nodes = new int[left.length];
    int size = parts;
    for (int party : unserved) {
      for (Party.Draw take : parties.get(party).takes()) {
        if (isLacking(take) && nodes[take.stock()] == 0) {
          nodes[take.stock()] = size++;
        }
      }
    }
    int[] starts = new int[size + 1];
    for (int i = 0; i < parts; i++) {
      Party party = parties.get(unserved.get(i));
      for (Party.Draw take : party.takes()) {
        starts[i + 1] += isLacking(take) ? 1 : 0;
      }
      for (Party.Draw give : party.gives()) {
        int node = nodes[give.stock()];
        starts[node + 1] += node > 0 ? 1 : 0;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = starts.clone();
    int[] targets = new int[starts[size]];
    for (int i = 0; i < parts; i++) {
      Party party = parties.get(unserved.get(i));
      for (Party.Draw take : party.takes()) {
        if (isLacking(take)) {
          targets[next[i]++] = nodes[take.stock()];
        }
      }
      for (Party.Draw give : party.gives()) {
        int node = nodes[give.stock()];
        if (node > 0) {
          targets[next[node]++] = i;
        }
      }
    }
    List<Allotment.Denial> denials = new ArrayList<>();
    for (List<Integer> closed : Circles.closed(starts, targets)) {
      List<Integer> circle =
          closed.stream().filter(node -> node < parts).map(unserved::get).toList();
      for (int party : circle) {
        for (Party.Draw take : parties.get(party).takes()) {
          if (isLacking(take)) {
            denials.add(new Allotment.Denial(party, take.stock(), Allotment.Reason.CIRCLE, circle));
          }
        }
      }
    }
    return denials;
  }

  private boolean isLacking(Party.Draw take) {
    return left[take.stock()] < take.amount();
  }
}
