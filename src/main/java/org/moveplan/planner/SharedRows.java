package org.moveplan.planner;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.situation.Step;

/**
 * The steps that everybody at a postoffice shares: one row for an action in a phase of a wave,
 * whoever asks for it.
 */
final class SharedRows {

  /** What rows there are at each postoffice, by wave; less than 0 where there is none. */
  private static final class Places {

    private static final int NONE = -1;

    private final Map<String, int[]> rows = new HashMap<>();

    int row(String postoffice, int wave) {
      int[] waves = rows.get(postoffice);
      return waves == null || wave >= waves.length ? NONE : waves[wave];
    }

    void put(String postoffice, int wave, int row) {
      int[] waves = rows.getOrDefault(postoffice, new int[0]);
      if (wave >= waves.length) {
        int known = waves.length;
        waves = Arrays.copyOf(waves, wave + 1);
        Arrays.fill(waves, known, waves.length, NONE);
        rows.put(postoffice, waves);
      }
      waves[wave] = row;
    }
  }

  private final Map<Phase, Map<Action, Places>> all = new EnumMap<>(Phase.class);

  /** How a row is made. */
  interface Making {
    int row();
  }

  /**
   * The row of {@code part} at {@code postoffice} in {@code wave}.
   *
   * @param making makes it, if nobody has asked for it before
   */
  int row(Rows rows, Draft.Part part, String postoffice, int wave, Making making) {
    Step step = part.step();
    Places places =
        all.computeIfAbsent(step.phase(), key -> new EnumMap<>(Action.class))
            .computeIfAbsent(step.action(), key -> new Places());
    int row = places.row(postoffice, wave);
    if (row < 0) {
      row = making.row();
      places.put(postoffice, wave, row);
    }
    rows.because(row, part.because());
    return row;
  }
}
