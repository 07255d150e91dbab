package org.moveplan.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells why parties cannot be served: because there is too little for them whoever gives, or, if
 * that holds for none, because they wait for each other in a circle. The circles found are those
 * that wait for nobody outside.
 */
final class Deadlock {

  private final List<Party> parties;
  private final long[] left;
  private final List<Integer> unserved;
  private final List<List<Integer>> givers = new ArrayList<>();

  /**
   * @param left what is left of each stock
   * @param unserved the parties in question, in the order in which they have a right to be served
   */
  Deadlock(List<Party> parties, int stocks, long[] left, List<Integer> unserved) {
    this.parties = parties;
    this.left = left;
    this.unserved = unserved;
    for (int i = 0; i < stocks; i++) {
      givers.add(new ArrayList<>(0));
    }
    unserved.forEach(
        party -> parties.get(party).gives().forEach(give -> givers.get(give.stock()).add(party)));
  }

  List<Allotment.Denial> denials() {
    List<Allotment.Denial> denials = lacking();
    return denials.isEmpty() ? circles() : denials;
  }

  private List<Allotment.Denial> lacking() {
    long[] most = left.clone();
    for (int party : unserved) {
      parties.get(party).gives().forEach(give -> most[give.stock()] += give.amount());
    }
    Map<Integer, List<Integer>> takers = new HashMap<>();
    List<Allotment.Denial> denials = new ArrayList<>();
    for (int party : unserved) {
      List<Party.Draw> takes = parties.get(party).takes();
      List<Party.Draw> missing =
          takes.stream().filter(take -> most[take.stock()] < take.amount()).toList();
      for (Party.Draw take : missing) {
        denials.add(
            new Allotment.Denial(
                party,
                take.stock(),
                Allotment.Reason.LACKING,
                takers.getOrDefault(take.stock(), List.of())));
      }
      if (missing.isEmpty()) {
        for (Party.Draw take : takes) {
          most[take.stock()] -= take.amount();
          takers.computeIfAbsent(take.stock(), key -> new ArrayList<>()).add(party);
        }
      }
    }
    return denials;
  }

  private List<Allotment.Denial> circles() {
    Map<Integer, Set<Integer>> waits = new HashMap<>();
    for (int party : unserved) {
      Set<Integer> others = new HashSet<>();
      for (Party.Draw take : parties.get(party).takes()) {
        if (left[take.stock()] < take.amount()) {
          others.addAll(givers.get(take.stock()));
        }
      }
      others.remove(party);
      waits.put(party, others);
    }
    List<Allotment.Denial> denials = new ArrayList<>();
    for (List<Integer> circle : Circles.closed(unserved, waits)) {
      for (int party : circle) {
        List<Integer> others = circle.stream().filter(other -> other != party).toList();
        for (Party.Draw take : parties.get(party).takes()) {
          if (left[take.stock()] < take.amount()) {
            denials.add(new Allotment.Denial(party, take.stock(), Allotment.Reason.CIRCLE, others));
          }
        }
      }
    }
    return denials;
  }
}
