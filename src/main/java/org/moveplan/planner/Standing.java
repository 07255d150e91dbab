package org.moveplan.planner;

import org.moveplan.domain.situation.Contest;

/**
 * Where a move stands among the others.
 *
 * @param contest what the rules see of it
 * @param wave its wave, or 0 if it is not made
 * @param others the moves that it conflicts with
 */
record Standing(Contest contest, int wave, Others others) {

  static final Standing ALONE = new Standing(Contest.NONE, 1, Others.NONE);
}
