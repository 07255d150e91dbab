package org.moveplan.schedule;

import java.util.List;

/**
 * Somebody who takes of limited stocks and gives to them.
 *
 * @param takes what the party needs, all at once; each stock once
 * @param gives what it leaves behind; each stock once
 * @param turn when it gives
 * @param company the number of those with whom it gives at the same time, if between
 * @param counted whether it counts towards the limit of a wave
 */
public record Party(List<Draw> takes, List<Draw> gives, Turn turn, int company, boolean counted) {

  public Party {
    takes = List.copyOf(takes);
    gives = List.copyOf(gives);
  }

  /**
   * An amount of a stock.
   *
   * @param stock the number of the stock
   * @param amount how much of it; who takes nothing only needs that no more is taken than there is
   */
  public record Draw(int stock, long amount) {}
}
