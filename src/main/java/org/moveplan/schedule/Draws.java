package org.moveplan.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What each of many parties takes, or gives, in as few places as it can be: it is read often. */
final class Draws {

  /** By party, its first draw, and one number more. */
  private final int[] starts;

  private int[] stocks = new int[64];
  private long[] amounts = new long[64];

  private Draws(List<Party> parties, Function<Party, List<Party.Draw>> kind) {
    starts = new int[parties.size() + 1];
    int size = 0;
    for (int i = 0; i < parties.size(); i++) {
      List<Party.Draw> draws = kind.apply(parties.get(i));
      if (size + draws.size() > stocks.length) {
        int larger = Math.max(size + draws.size(), size + (size >> 1));
        stocks = Arrays.copyOf(stocks, larger);
        amounts = Arrays.copyOf(amounts, larger);
      }
      for (int k = 0; k < draws.size(); k++) {
        stocks[size] = draws.get(k).stock();
        amounts[size++] = draws.get(k).amount();
      }
      starts[i + 1] = size;
    }
  }

  /** What they take. */
  static Draws taken(List<Party> parties) {
    return new Draws(parties, Party::takes);
  }

  /** What they give. */
  static Draws given(List<Party> parties) {
    return new Draws(parties, Party::gives);
  }

  /** How many draws there are. */
  int size() {
    return starts[starts.length - 1];
  }

  /** The first draw of {@code party}. */
  int begin(int party) {
    return starts[party];
  }

  /** The draw after the last one of {@code party}. */
  int end(int party) {
    return starts[party + 1];
  }

  boolean isEmpty(int party) {
    return starts[party] == starts[party + 1];
  }

  /** Of which stock a draw is. */
  int stock(int draw) {
    return stocks[draw];
  }

  long amount(int draw) {
    return amounts[draw];
  }
}
