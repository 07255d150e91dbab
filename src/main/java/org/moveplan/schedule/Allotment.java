package org.moveplan.schedule;

import java.util.List;

/**
 * Who is served when.
 *
 * @param waves for each party its wave, numbered from 1, or 0 if it is not served
 * @param transfers who takes what another has given, in the order of taking
 * @param denials why those are not served whom nothing can serve, in the order of the parties;
 *     parties who wait for them have none
 * @param left how much of each stock is left
 */
public record Allotment(
    List<Integer> waves, List<Transfer> transfers, List<Denial> denials, List<Long> left) {

  public Allotment {
    waves = List.copyOf(waves);
    transfers = List.copyOf(transfers);
    denials = List.copyOf(denials);
    left = List.copyOf(left);
  }

  /** Party {@code taker} takes of {@code stock} what party {@code giver} has given. */
  public record Transfer(int giver, int taker, int stock) {}

  /**
   * Why {@code party} does not get {@code stock}.
   *
   * @param crowd the parties that are in conflict, itself perhaps among them; one list for all of
   *     them where that is possible, because crowds may be large
   */
  public record Denial(int party, int stock, Reason reason, List<Integer> crowd) {}

  /** Why a party is not served. */
  public enum Reason {
    /** There is not enough, whoever gives. */
    LACKING,
    /** Others want it, and one at most can have it. */
    RIVALLED,
    /** Those who could give it wait, directly or through others, for this party. */
    CIRCLE
  }
}
