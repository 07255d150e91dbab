package org.moveplan.planner;

import java.util.List;
import org.moveplan.domain.Move;

/**
 * The moves that a move conflicts with.
 *
 * @param first some of them, in the order of the request, as many as are named
 * @param count how many there are
 */
record Others(List<Move> first, int count) {

  /** So many are named, and another one if that makes all of them. */
  static final int NAMED = 3;

  static final Others NONE = new Others(List.of(), 0);

  Others {
    first = List.copyOf(first);
  }

  /** By name, as a sentence can hold them. */
  String named() {
    StringBuilder text = new StringBuilder();
    int shown = count <= NAMED + 1 ? count : NAMED;
    for (int i = 0; i < shown; i++) {
      boolean last = i == count - 1;
      text.append(i == 0 ? "" : last ? " and " : ", ");
      text.append(first.get(i).user()).append(" from ").append(first.get(i).from());
    }
    return shown == count ? text.toString() : text + " and " + (count - shown) + " more";
  }
}
