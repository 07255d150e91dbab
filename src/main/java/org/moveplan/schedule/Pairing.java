package org.moveplan.schedule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Pairs those who take with those who gave before: as few givers as it can find, so that nobody
 * else has to hurry.
 */
final class Pairing {

  /** What is left of what {@code giver} gave. */
  private final class Gift implements Comparable<Gift> {
    final int giver;
    long left;

    Gift(int giver, long left) {
      this.giver = giver;
      this.left = left;
    }

    @Override
    public int compareTo(Gift other) {
      if (needed[giver] != needed[other.giver]) {
        return needed[giver] ? -1 : 1;
      }
      int wave = moments.wave(giver);
      int otherWave = moments.wave(other.giver);
      return wave == otherWave
          ? Integer.compare(giver, other.giver)
          : Integer.compare(wave, otherWave);
    }

    /** From when on it is there. */
    long since() {
      return moments.giving(giver);
    }
  }

  private record Taker(int party, long amount) {}

  private final Draws takes;
  private final Draws gives;
  private final List<Stock> stocks;
  private final Moments moments;
  private final boolean[] needed;
  private final List<Allotment.Transfer> transfers = new ArrayList<>();

  /**
   * @param takes what the parties take
   * @param gives what they give
   */
  Pairing(Draws takes, Draws gives, List<Stock> stocks, Moments moments) {
    this.takes = takes;
    this.gives = gives;
    this.stocks = stocks;
    this.moments = moments;
    this.needed = new boolean[moments.parties()];
  }

  /** The pairs among the parties that are served. What one owner at most can have goes first. */
  List<Allotment.Transfer> pairs() {
    BitSet passed = passed();
    List<List<Gift>> gifts = new ArrayList<>();
    List<List<Taker>> takers = new ArrayList<>();
    int[] place = new int[stocks.size()];
    for (int stock = passed.nextSetBit(0); stock >= 0; stock = passed.nextSetBit(stock + 1)) {
      gifts.add(new ArrayList<>(1));
      takers.add(new ArrayList<>(1));
      place[stock] = gifts.size();
    }
    for (int i = 0; i < needed.length; i++) {
      if (moments.wave(i) == 0) {
        continue;
      }
      for (int give = gives.begin(i); give < gives.end(i); give++) {
        if (passed.get(gives.stock(give))) {
          gifts.get(place[gives.stock(give)] - 1).add(new Gift(i, gives.amount(give)));
        }
      }
      for (int take = takes.begin(i); take < takes.end(i); take++) {
        if (passed.get(takes.stock(take))) {
          takers.get(place[takes.stock(take)] - 1).add(new Taker(i, takes.amount(take)));
        }
      }
    }
    for (boolean exclusive : new boolean[] {true, false}) {
      for (int stock = passed.nextSetBit(0); stock >= 0; stock = passed.nextSetBit(stock + 1)) {
        if (stocks.get(stock).exclusive() == exclusive) {
          pair(stock, takers.get(place[stock] - 1), gifts.get(place[stock] - 1));
        }
      }
    }
    return transfers;
  }

  /** The stocks of which somebody gives and somebody takes. */
  private BitSet passed() {
    BitSet given = new BitSet(stocks.size());
    BitSet taken = new BitSet(stocks.size());
    for (int i = 0; i < needed.length; i++) {
      if (moments.wave(i) > 0) {
        mark(gives, i, given);
        mark(takes, i, taken);
      }
    }
    given.and(taken);
    return given;
  }

  private static void mark(Draws draws, int party, BitSet stocks) {
    for (int draw = draws.begin(party); draw < draws.end(party); draw++) {
      stocks.set(draws.stock(draw));
    }
  }

  private void pair(int stock, List<Taker> takers, List<Gift> gifts) {
    takers.sort(
        (one, other) -> Long.compare(moments.taking(one.party()), moments.taking(other.party())));
    gifts.sort((one, other) -> Long.compare(one.since(), other.since()));
    PriorityQueue<Gift> there = new PriorityQueue<>();
    int arrived = 0;
    long own = stocks.get(stock).amount();
    for (Taker taker : takers) {
      while (arrived < gifts.size()
          && gifts.get(arrived).since() <= moments.taking(taker.party())) {
        Gift gift = gifts.get(arrived++);
        if (gift.left > 0) {
          there.add(gift);
        }
      }
      long used = Math.min(taker.amount(), Math.max(0, own));
      own -= used;
      if (taker.amount() > used) {
        // As much again makes good what was too much before.
        take(stock, taker.party(), taker.amount() - used + Math.max(0, -own), there);
        own = Math.max(0, own);
      }
    }
  }

  private void take(int stock, int taker, long amount, PriorityQueue<Gift> there) {
    long open = amount;
    while (open > 0 && !there.isEmpty()) {
      Gift gift = there.poll();
      long used = Math.min(open, gift.left);
      gift.left -= used;
      open -= used;
      if (gift.giver != taker) {
        needed[gift.giver] = true;
        transfers.add(new Allotment.Transfer(gift.giver, taker, stock));
      }
      if (gift.left > 0) {
        there.add(gift);
      }
    }
  }
}
