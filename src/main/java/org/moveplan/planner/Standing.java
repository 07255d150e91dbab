package org.moveplan.planner;

import java.util.List;
import org.moveplan.domain.Move;
import org.moveplan.domain.situation.Contest;

/**
 * Where a move stands among the others.
 *
 * @param contest what the rules see of it
 * @param wave its wave, or 0 if it is not made
 * @param others the moves that it conflicts with
 */
record Standing(Contest contest, int wave, List<Move> others) {

  private static final int NAMED = 3;

  static final Standing ALONE = new Standing(Contest.NONE, 1, List.of());

  Standing {
    others = List.copyOf(others);
  }

  /** The others by name, as a sentence can hold them. */
  String named() {
    StringBuilder text = new StringBuilder();
    int shown = others.size() <= NAMED + 1 ? others.size() : NAMED;
    for (int i = 0; i < shown; i++) {
      boolean last = i == others.size() - 1;
      text.append(i == 0 ? "" : last ? " and " : ", ");
      text.append(others.get(i).user()).append(" from ").append(others.get(i).from());
    }
    return shown == others.size()
        ? text.toString()
        : text + " and " + (others.size() - shown) + " more";
  }
}
