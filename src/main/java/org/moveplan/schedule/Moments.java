package org.moveplan.schedule;

import java.util.Arrays;
import java.util.List;

/**
 * When parties take and give: numbers that only grow from wave to wave. Within a wave the others
 * take first, then those give who give before they take, then go those between, and last those take
 * who gave first.
 */
final class Moments {

  private final List<Party> parties;
  private final int[] waves;
  private final int[] places;

  /** So many moments has a wave. */
  private final long span;

  /**
   * @param waves the wave of each party, 0 for those who are not served
   * @param places of those who go between, their place in the wave, from 1
   */
  Moments(List<Party> parties, int[] waves, int[] places) {
    this.parties = parties;
    this.waves = waves;
    this.places = places;
    this.span = Arrays.stream(places).max().orElse(0) + 3L;
  }

  /** How many parties there are. */
  int parties() {
    return waves.length;
  }

  /** The wave of a party, 0 if it is not served. */
  int wave(int party) {
    return waves[party];
  }

  /** When a party takes. */
  long taking(int party) {
    long begin = waves[party] * span;
    return switch (parties.get(party).turn()) {
      case AFTER -> begin;
      case BETWEEN -> begin + places[party];
      case BEFORE -> begin + span - 1;
    };
  }

  /** From when on what a party gives is there. */
  long giving(int party) {
    long begin = waves[party] * span;
    return switch (parties.get(party).turn()) {
      case BEFORE -> begin + 1;
      case BETWEEN -> begin + places[party] + 1;
      case AFTER -> begin + span;
    };
  }
}
