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

  /** The row of {@code step} at {@code postoffice} in {@code wave}, or less than 0. */
  int row(Step step, String postoffice, int wave) {
    return places(step).row(postoffice, wave);
  }

  /** Whoever asks for {@code step} at {@code postoffice} in {@code wave} gets {@code row}. */
  void put(Step step, String postoffice, int wave, int row) {
    places(step).put(postoffice, wave, row);
  }

  private Places places(Step step) {
    return all.computeIfAbsent(step.phase(), key -> new EnumMap<>(Action.class))
        .computeIfAbsent(step.action(), key -> new Places());
  }
}
