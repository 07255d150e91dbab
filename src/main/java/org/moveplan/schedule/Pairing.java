package org.moveplan.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs those who take with those who gave before: as few givers as it can find, so that nobody
 * else has to hurry.
 */
final class Pairing {

  private static final class Gift {
    final int giver;
    long left;

    Gift(int giver, long left) {
      this.giver = giver;
      this.left = left;
    }
  }

  private final List<Party> parties;
  private final List<Stock> stocks;
  private final int[] waves;
  private final boolean[] needed;
  private final Map<Integer, List<Integer>> takers = new LinkedHashMap<>();
  private final Map<Integer, List<Gift>> gifts = new HashMap<>();
  private final List<Allotment.Transfer> transfers = new ArrayList<>();

  private Pairing(List<Party> parties, List<Stock> stocks, int[] waves) {
    this.parties = parties;
    this.stocks = stocks;
    this.waves = waves;
    this.needed = new boolean[waves.length];
  }

  /**
   * @param waves the wave of each party, 0 for those who are not served
   */
  static List<Allotment.Transfer> of(List<Party> parties, List<Stock> stocks, int[] waves) {
    return new Pairing(parties, stocks, waves).pair();
  }

  private List<Allotment.Transfer> pair() {
    for (int i = 0; i < waves.length; i++) {
      if (waves[i] > 0) {
        for (Party.Draw draw : parties.get(i).takes()) {
          takers.computeIfAbsent(draw.stock(), key -> new ArrayList<>(1)).add(i);
        }
        for (Party.Draw draw : parties.get(i).gives()) {
          gifts
              .computeIfAbsent(draw.stock(), key -> new ArrayList<>(1))
              .add(new Gift(i, draw.amount()));
        }
      }
    }
    takers.keySet().stream().sorted(this::inTurn).forEach(this::pair);
    return transfers;
  }

  /** What one owner at most can have goes first. */
  private int inTurn(int one, int other) {
    boolean exclusive = stocks.get(one).exclusive();
    return exclusive == stocks.get(other).exclusive()
        ? Integer.compare(one, other)
        : exclusive ? -1 : 1;
  }

  private void pair(int stock) {
    if (!gifts.containsKey(stock)) {
      return;
    }
    long own = stocks.get(stock).amount();
    List<Integer> inOrder = new ArrayList<>(takers.get(stock));
    inOrder.sort((one, other) -> Integer.compare(waves[one], waves[other]));
    for (int taker : inOrder) {
      long open = amount(taker, stock);
      long used = Math.min(open, Math.max(0, own));
      own -= used;
      open -= used;
      if (open > 0) {
        take(stock, taker, open, Math.max(0, -own));
        own = Math.max(0, own);
      }
    }
  }

  /** Takes {@code open}, and as much again to make good what was too much before. */
  private void take(int stock, int taker, long open, long debt) {
    long rest = open + debt;
    List<Gift> there = new ArrayList<>(gifts.get(stock));
    there.removeIf(gift -> gift.left == 0 || !isThere(gift.giver, taker));
    there.sort(
        Comparator.<Gift, Boolean>comparing(gift -> !needed[gift.giver])
            .thenComparingInt(gift -> waves[gift.giver]));
    for (Gift gift : there) {
      if (rest == 0) {
        return;
      }
      long used = Math.min(rest, gift.left);
      gift.left -= used;
      rest -= used;
      if (gift.giver != taker) {
        needed[gift.giver] = true;
        transfers.add(new Allotment.Transfer(gift.giver, taker, stock));
      }
    }
  }

  private boolean isThere(int giver, int taker) {
    return waves[giver] < waves[taker]
        || (waves[giver] == waves[taker] && parties.get(giver).early());
  }

  private long amount(int taker, int stock) {
    return parties.get(taker).takes().stream()
        .filter(draw -> draw.stock() == stock)
        .mapToLong(Party.Draw::amount)
        .sum();
  }
}
