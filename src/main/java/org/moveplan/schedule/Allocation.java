package org.moveplan.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
  private final boolean[] urgent;

  /** What an exchange leaves over; it is there when the wave has ended. */
  private final long[] spare;

  private final List<Integer> early = new ArrayList<>();

  /** Those who take nothing and only leave something behind. */
  private final List<Integer> idle = new ArrayList<>();

  private final List<PriorityQueue<Integer>> parked = new ArrayList<>();
  private final PriorityQueue<Integer> ready;

  private Allocation(List<Party> parties, List<Stock> stocks, IntUnaryOperator limit) {
    this.parties = parties;
    this.stocks = stocks;
    this.limit = limit;
    left = stocks.stream().mapToLong(Stock::amount).toArray();
    wanted = new long[stocks.size()];
    spare = new long[stocks.size()];
    waves = new int[parties.size()];
    urgent = new boolean[parties.size()];
    Comparator<Integer> order = this::compare;
    ready = new PriorityQueue<>(order);
    for (int i = 0; i < stocks.size(); i++) {
      parked.add(new PriorityQueue<>(1, order));
    }
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

  private int compare(int one, int other) {
    return urgent[one] == urgent[other] ? Integer.compare(one, other) : urgent[one] ? -1 : 1;
  }

  private Allotment run() {
    parties.forEach(party -> party.takes().forEach(draw -> wanted[draw.stock()] += draw.amount()));
    List<Allotment.Denial> denials = rivals();
    boolean[] rivalled = new boolean[parties.size()];
    denials.forEach(denial -> rivalled[denial.party()] = true);
    for (int i = 0; i < waves.length; i++) {
      urgent[i] = parties.get(i).gives().stream().anyMatch(draw -> isShort(draw.stock()));
      if (rivalled[i]) {
        continue;
      }
      if (parties.get(i).takes().isEmpty() && !parties.get(i).counted()) {
        idle.add(i);
        waves[i] = 1;
        continue;
      }
      if (parties.get(i).early()) {
        early.add(i);
      } else {
        ready.add(i);
      }
    }
    int wave = 1;
    List<Integer> served;
    do {
      served = serve(wave);
      served.addAll(idle);
      idle.clear();
      served.forEach(this::leave);
      wave += served.isEmpty() ? 0 : 1;
    } while (!served.isEmpty() || unparkAll());
    if (denials.isEmpty()) {
      List<Integer> unserved = new ArrayList<>();
      for (int i = 0; i < waves.length; i++) {
        if (waves[i] == 0) {
          unserved.add(i);
        }
      }
      unserved.sort(this::compare);
      denials.addAll(new Deadlock(parties, stocks.size(), left, unserved).denials());
    }
    return new Allotment(
        Arrays.stream(waves).boxed().toList(),
        Pairing.of(parties, stocks, waves),
        denials,
        Arrays.stream(left).boxed().toList());
  }

  private boolean isShort(int stock) {
    return wanted[stock] > stocks.get(stock).amount();
  }

  private List<Allotment.Denial> rivals() {
    Map<Integer, List<Integer>> takers = new HashMap<>();
    for (int i = 0; i < waves.length; i++) {
      for (Party.Draw draw : parties.get(i).takes()) {
        if (stocks.get(draw.stock()).exclusive() && wanted[draw.stock()] > draw.amount()) {
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
                        new Allotment.Denial(
                            party,
                            stock,
                            Allotment.Reason.RIVALLED,
                            rivals.stream().filter(other -> !other.equals(party)).toList()))));
    denials.sort(
        (one, other) ->
            one.party() == other.party()
                ? Integer.compare(one.stock(), other.stock())
                : Integer.compare(one.party(), other.party()));
    return denials;
  }

  private List<Integer> serve(int wave) {
    List<Integer> served = new ArrayList<>(exchange(wave));
    int count = (int) served.stream().filter(party -> parties.get(party).counted()).count();
    int most = limit.applyAsInt(wave);
    while (!ready.isEmpty() && count < most) {
      int next = ready.poll();
      Party party = parties.get(next);
      int lacking = lacking(party);
      if (lacking >= 0) {
        parked.get(lacking).add(next);
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

  /** Serves those who give first as far as they serve one another. */
  private List<Integer> exchange(int wave) {
    List<Integer> group = new ArrayList<>(early);
    group.removeIf(party -> waves[party] != 0);
    if (group.isEmpty()) {
      return group;
    }
    int before;
    do {
      before = group.size();
      long[] there = left.clone();
      group.forEach(
          i -> parties.get(i).gives().forEach(give -> there[give.stock()] += give.amount()));
      group.removeIf(i -> !takeAll(parties.get(i), there));
    } while (group.size() < before);
    long[] start = left.clone();
    group.forEach(this::give);
    group.forEach(party -> grant(party, wave));
    for (int stock = 0; stock < left.length; stock++) {
      spare[stock] = Math.max(0, left[stock] - start[stock]);
      left[stock] -= spare[stock];
    }
    return group;
  }

  private static boolean takeAll(Party party, long[] there) {
    if (party.takes().stream().anyMatch(take -> there[take.stock()] < take.amount())) {
      return false;
    }
    party.takes().forEach(take -> there[take.stock()] -= take.amount());
    return true;
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
    parties.get(taker).takes().forEach(draw -> left[draw.stock()] -= draw.amount());
  }

  /** What a party gives is there; who waited for it may be served. */
  private void leave(int giver) {
    if (!parties.get(giver).early()) {
      give(giver);
    }
    parties.get(giver).gives().forEach(draw -> release(draw.stock()));
  }

  private void release(int stock) {
    left[stock] += spare[stock];
    spare[stock] = 0;
    long there = left[stock];
    PriorityQueue<Integer> waiting = parked.get(stock);
    while (there > 0 && !waiting.isEmpty()) {
      int next = waiting.poll();
      ready.add(next);
      there -= amount(parties.get(next), stock);
    }
  }

  private void give(int giver) {
    parties.get(giver).gives().forEach(draw -> left[draw.stock()] += draw.amount());
  }

  private static long amount(Party party, int stock) {
    return party.takes().stream()
        .filter(draw -> draw.stock() == stock)
        .mapToLong(Party.Draw::amount)
        .sum();
  }

  /** Others of those who wait may fit where the first did not. */
  private boolean unparkAll() {
    boolean fits = false;
    for (PriorityQueue<Integer> waiting : parked) {
      for (int party : waiting) {
        fits |= lacking(parties.get(party)) < 0;
      }
      ready.addAll(waiting);
      waiting.clear();
    }
    return fits;
  }
}
