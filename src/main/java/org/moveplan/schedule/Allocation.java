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
  private final Draws takes;
  private final Draws gives;
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
    takes = Draws.taken(parties);
    gives = Draws.given(parties);
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
    for (int take = 0; take < takes.size(); take++) {
      wanted[takes.stock(take)] += takes.amount(take);
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
        new Pairing(takes, gives, stocks, new Moments(parties, waves, places)).pairs(),
        denials,
        Arrays.stream(left).boxed().toList());
  }

  /** Those whose leavings are short come first. */
  private void rank() {
    boolean[] urgent = new boolean[waves.length];
    int placed = 0;
    for (int i = 0; i < waves.length; i++) {
      for (int give = gives.begin(i); give < gives.end(i); give++) {
        int stock = gives.stock(give);
        urgent[i] |= wanted[stock] > stocks.get(stock).amount();
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
    if (takes.isEmpty(i) && !party.counted()) {
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
      for (int take = takes.begin(i); take < takes.end(i); take++) {
        int stock = takes.stock(take);
        if (takes.amount(take) > 0
            && wanted[stock] > takes.amount(take)
            && stocks.get(stock).exclusive()) {
          takers.computeIfAbsent(stock, key -> new ArrayList<>()).add(i);
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
      int lacking = lacking(next);
      if (lacking >= 0) {
        parked.computeIfAbsent(lacking, key -> new PriorityQueue<>()).add(rank[next]);
        continue;
      }
      grant(next, wave);
      served.add(next);
      count += parties.get(next).counted() ? 1 : 0;
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

  private int lacking(int party) {
    for (int take = takes.begin(party); take < takes.end(party); take++) {
      if (left[takes.stock(take)] < takes.amount(take)) {
        return takes.stock(take);
      }
    }
    return -1;
  }

  private void grant(int taker, int wave) {
    waves[taker] = wave;
    for (int take = takes.begin(taker); take < takes.end(taker); take++) {
      left[takes.stock(take)] -= takes.amount(take);
    }
  }

  /** What a party gives is there; who waited for it may be served. */
  private void leave(int giver) {
    if (parties.get(giver).turn() == Turn.AFTER) {
      give(giver);
    }
    for (int give = gives.begin(giver); give < gives.end(giver); give++) {
      release(gives.stock(give));
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
      there -= amount(order[next], stock);
    }
  }

  private void give(int giver) {
    for (int give = gives.begin(giver); give < gives.end(giver); give++) {
      left[gives.stock(give)] += gives.amount(give);
    }
  }

  private long amount(int taker, int stock) {
    for (int take = takes.begin(taker); take < takes.end(taker); take++) {
      if (takes.stock(take) == stock) {
        return takes.amount(take);
      }
    }
    return 0;
  }

  /** Others of those who wait may fit where the first did not. */
  private boolean unparkAll() {
    boolean fits = false;
    for (PriorityQueue<Integer> waiting : parked.values()) {
      for (int next : waiting) {
        fits |= lacking(order[next]) < 0;
        ready.add(next);
      }
      waiting.clear();
    }
    return fits;
  }
}
