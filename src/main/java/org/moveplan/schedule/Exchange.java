package org.moveplan.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who can be served within one wave because some give before they take. Between these and their
 * taking others take what is there, company after company, and each company gives when all of it
 * has taken.
 */
final class Exchange {

  private final List<Party> parties;
  private long[] there;

  /** Those who give first, as far as they are served. */
  private final List<Integer> first;

  /** Those who go between, in the order of their companies. */
  private final List<List<Integer>> between = new ArrayList<>();

  private Exchange(List<Party> parties, List<Integer> first) {
    this.parties = parties;
    this.first = new ArrayList<>(first);
    this.there = new long[0];
  }

  /**
   * @param first those who give before they take
   * @param between those who may go between
   * @param left what there is of each stock
   */
  static Exchange of(List<Party> parties, List<Integer> first, List<Integer> between, long[] left) {
    Exchange exchange = new Exchange(parties, first);
    exchange.run(between, left);
    return exchange;
  }

  List<Integer> first() {
    return first;
  }

  List<List<Integer>> between() {
    return between;
  }

  private void run(List<Integer> candidates, long[] left) {
    int before;
    do {
      before = first.size();
      there = left.clone();
      first.forEach(this::give);
      between.clear();
      serve(candidates);
      first.removeIf(party -> !take(party));
    } while (first.size() < before);
  }

  /** A company of whom all can be served goes first, or else one of whom most can. */
  private void serve(List<Integer> candidates) {
    Map<Integer, List<Integer>> open = new LinkedHashMap<>();
    for (int party : candidates) {
      open.computeIfAbsent(parties.get(party).company(), key -> new ArrayList<>()).add(party);
    }
    while (!open.isEmpty()) {
      List<Integer> next = List.of();
      int company = 0;
      for (Map.Entry<Integer, List<Integer>> entry : open.entrySet()) {
        List<Integer> served = served(entry.getValue());
        if (served.size() > next.size()) {
          next = served;
          company = entry.getKey();
        }
        if (served.size() == entry.getValue().size()) {
          next = served;
          company = entry.getKey();
          break;
        }
      }
      if (next.isEmpty()) {
        return;
      }
      next.forEach(this::take);
      next.forEach(this::give);
      between.add(next);
      open.remove(company);
    }
  }

  /** Those of a company who can take, one after the other. */
  private List<Integer> served(List<Integer> company) {
    List<Integer> served = new ArrayList<>();
    for (int party : company) {
      if (take(party)) {
        served.add(party);
      }
    }
    for (int party : served) {
      parties.get(party).takes().forEach(take -> there[take.stock()] += take.amount());
    }
    return served;
  }

  private void give(int party) {
    parties.get(party).gives().forEach(give -> there[give.stock()] += give.amount());
  }

  private boolean take(int party) {
    List<Party.Draw> takes = parties.get(party).takes();
    for (Party.Draw take : takes) {
      if (there[take.stock()] < take.amount()) {
        return false;
      }
    }
    for (Party.Draw take : takes) {
      there[take.stock()] -= take.amount();
    }
    return true;
  }
}
