package org.moveplan.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;

/**
 * Serves parties wave by wave: what one leaves behind is there for others from the next wave on.
 * Parties whose leavings others wait for go first, then those who stand first in the list. Parties
 * that give before they take serve one another within a wave. Knows nothing of mail.
 */
public final class Allocation {

  private final List<Party> parties;
  private final List<Stock> stocks;
  private final IntUnaryOperator limit;
  private final long[] left;
  private final long[] wanted;
  private final int[] waves;

  /** The parties in the order in which they have a right to be served, and the place of each. */
  private final int[] order;

  private final int[] rank;

  /** What an exchange leaves over; it is there when the wave has ended. */
  private final long[] spare;

  /** Those who give before they take, and those who may go between. */
  private final List<Integer> early = new ArrayList<>();

  private final List<Integer> between = new ArrayList<>();

  /** Of those who went between, the place of their company in its wave, from 1. */
  private final int[] places;

  /** Those who take nothing and only leave something behind. */
  private final List<Integer> idle = new ArrayList<>();

  /** Who waits for a stock, by rank. */
  private final Map<Integer, PriorityQueue<Integer>> parked = new HashMap<>();

  /** Who may be served next, by rank. */
  private final Queue ready;

  private Allocation(List<Party> parties, List<Stock> stocks, IntUnaryOperator limit) {
    this.parties = parties;
    this.stocks = stocks;
    this.limit = limit;
    left = new long[stocks.size()];
    for (int i = 0; i < left.length; i++) {
      left[i] = stocks.get(i).amount();
    }
    wanted = new long[left.length];
    spare = new long[left.length];
    waves = new int[parties.size()];
    order = new int[waves.length];
    rank = new int[waves.length];
    places = new int[waves.length];
    ready = new Queue(waves.length);
  }

  /**
   * Serves as many of {@code parties} as this order allows.
   *
   * @param limit how many counted parties a wave can have, by its number, at least 1; parties that
   *     serve one another within a wave cannot be parted, however many they are
   */
  public static Allotment of(List<Party> parties, List<Stock> stocks, IntUnaryOperator limit) {
    return new Allocation(parties, stocks, limit).run();
  }

  private Allotment run() {
    for (Party party : parties) {
      for (Party.Draw take : party.takes()) {
        wanted[take.stock()] += take.amount();
      }
    }
    rank();
    List<Allotment.Denial> denials = rivals();
    boolean[] rivalled = new boolean[waves.length];
    for (Allotment.Denial denial : denials) {
      rivalled[denial.party()] = true;
    }
    for (int i = 0; i < waves.length; i++) {
      if (!rivalled[i]) {
        admit(i);
      }
    }
    int wave = 1;
    List<Integer> served;
    do {
      served = serve(wave);
      served.addAll(idle);
      idle.clear();
      for (int party : served) {
        leave(party);
      }
      wave += served.isEmpty() ? 0 : 1;
    } while (!served.isEmpty() || unparkAll());
    if (denials.isEmpty()) {
      List<Integer> unserved = new ArrayList<>();
      for (int party : order) {
        if (waves[party] == 0) {
          unserved.add(party);
        }
      }
      denials.addAll(new Deadlock(parties, left, unserved).denials());
    }
    return new Allotment(
        Arrays.stream(waves).boxed().toList(),
        Pairing.of(parties, stocks, new Moments(parties, waves, places)),
        denials,
        Arrays.stream(left).boxed().toList());
  }

  /** Those whose leavings are short come first. */
  private void rank() {
    boolean[] urgent = new boolean[waves.length];
    int placed = 0;
    for (int i = 0; i < waves.length; i++) {
      for (Party.Draw give : parties.get(i).gives()) {
        urgent[i] |= wanted[give.stock()] > stocks.get(give.stock()).amount();
      }
      if (urgent[i]) {
        order[placed++] = i;
      }
    }
    for (int i = 0; i < waves.length; i++) {
      if (!urgent[i]) {
        order[placed++] = i;
      }
    }
    for (int i = 0; i < waves.length; i++) {
      rank[order[i]] = i;
    }
  }

  private void admit(int i) {
    Party party = parties.get(i);
    if (party.takes().isEmpty() && !party.counted()) {
      idle.add(i);
      waves[i] = 1;
    } else {
      switch (party.turn()) {
        case BEFORE -> early.add(i);
        case BETWEEN -> between.add(i);
        case AFTER -> ready.add(rank[i]);
      }
    }
  }

  private List<Allotment.Denial> rivals() {
    Map<Integer, List<Integer>> takers = new HashMap<>();
    for (int i = 0; i < waves.length; i++) {
      for (Party.Draw draw : parties.get(i).takes()) {
        if (draw.amount() > 0
            && wanted[draw.stock()] > draw.amount()
            && stocks.get(draw.stock()).exclusive()) {
          takers.computeIfAbsent(draw.stock(), key -> new ArrayList<>()).add(i);
        }
      }
    }
    List<Allotment.Denial> denials = new ArrayList<>();
    takers.forEach(
        (stock, rivals) ->
            rivals.forEach(
                party ->
                    denials.add(
                        new Allotment.Denial(party, stock, Allotment.Reason.RIVALLED, rivals))));
    denials.sort(
        (one, other) ->
            one.party() == other.party()
                ? Integer.compare(one.stock(), other.stock())
                : Integer.compare(one.party(), other.party()));
    return denials;
  }

  private List<Integer> serve(int wave) {
    List<Integer> served = new ArrayList<>(exchange(wave));
    int count = 0;
    for (int party : served) {
      count += parties.get(party).counted() ? 1 : 0;
    }
    int most = limit.applyAsInt(wave);
    while (count < most && !ready.isEmpty()) {
      int next = order[ready.poll()];
      Party party = parties.get(next);
      int lacking = lacking(party);
      if (lacking >= 0) {
        parked.computeIfAbsent(lacking, key -> new PriorityQueue<>()).add(rank[next]);
        continue;
      }
      grant(next, wave);
      served.add(next);
      if (party.counted()) {
        count++;
      }
    }
    return served;
  }

  /** Serves those who give first as far as they serve one another, and those between. */
  private List<Integer> exchange(int wave) {
    early.removeIf(party -> waves[party] != 0);
    between.removeIf(party -> waves[party] != 0);
    if (early.isEmpty() && between.isEmpty()) {
      return List.of();
    }
    Exchange exchange = Exchange.of(parties, early, between, left);
    List<Integer> group = new ArrayList<>(exchange.first());
    for (int i = 0; i < exchange.between().size(); i++) {
      for (int party : exchange.between().get(i)) {
        places[party] = i + 1;
        group.add(party);
      }
    }
    long[] start = left.clone();
    group.forEach(this::give);
    group.forEach(party -> grant(party, wave));
    for (int stock = 0; stock < left.length; stock++) {
      spare[stock] = Math.max(0, left[stock] - start[stock]);
      left[stock] -= spare[stock];
    }
    return group;
  }

  private int lacking(Party party) {
    for (Party.Draw draw : party.takes()) {
      if (left[draw.stock()] < draw.amount()) {
        return draw.stock();
      }
    }
    return -1;
  }

  private void grant(int taker, int wave) {
    waves[taker] = wave;
    for (Party.Draw draw : parties.get(taker).takes()) {
      left[draw.stock()] -= draw.amount();
    }
  }

  /** What a party gives is there; who waited for it may be served. */
  private void leave(int giver) {
    if (parties.get(giver).turn() == Turn.AFTER) {
      give(giver);
    }
    for (Party.Draw draw : parties.get(giver).gives()) {
      release(draw.stock());
    }
  }

  private void release(int stock) {
    left[stock] += spare[stock];
    spare[stock] = 0;
    PriorityQueue<Integer> waiting = parked.get(stock);
    if (waiting == null) {
      return;
    }
    long there = left[stock];
    while (there > 0 && !waiting.isEmpty()) {
      int next = waiting.poll();
      ready.add(next);
      there -= amount(parties.get(order[next]), stock);
    }
  }

  private void give(int giver) {
    for (Party.Draw draw : parties.get(giver).gives()) {
      left[draw.stock()] += draw.amount();
    }
  }

  private static long amount(Party party, int stock) {
    for (Party.Draw draw : party.takes()) {
      if (draw.stock() == stock) {
        return draw.amount();
      }
    }
    return 0;
  }

  /** Others of those who wait may fit where the first did not. */
  private boolean unparkAll() {
    boolean fits = false;
    for (PriorityQueue<Integer> waiting : parked.values()) {
      for (int next : waiting) {
        fits |= lacking(parties.get(order[next])) < 0;
        ready.add(next);
      }
      waiting.clear();
    }
    return fits;
  }
}
