package org.moveplan.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.Window;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.situation.Timing;
import org.moveplan.schedule.Allotment;

/** The maintenance windows of a request: a wave takes one, in their order. */
final class Windows {

  private final List<Window> windows;
  private final int keepDays;
  private final int limit;

  Windows(Request request) {
    windows = Window.of(request);
    keepDays = request.policy().get(PolicyFields.KEEP_SOURCE_DAYS);
    limit = request.policy().get(PolicyFields.MAX_MOVES_PER_WAVE);
  }

  /** How many users wave {@code wave} moves at most. Beyond the windows waves are imaginary. */
  int limit(int wave) {
    return wave <= windows.size() ? windows.get(wave - 1).moves() : limit;
  }

  /**
   * How moves stand to the windows. As long as some moves have no place at all, nobody is late: the
   * others may come earlier without them.
   */
  Fit fit(Allotment allotment) {
    boolean any = !windows.isEmpty() && allotment.denials().isEmpty();
    int last = any ? allotment.waves().stream().mapToInt(wave -> wave).max().orElse(0) : 0;
    boolean asks = any && last <= windows.size() && ofLast(last).isEmpty();
    return new Fit(allotment, any ? windows.size() : Integer.MAX_VALUE, asks);
  }

  /**
   * How moves stand to the windows.
   *
   * @param waves how many waves there can be
   * @param asks whether there is no window for deletions that have to wait
   */
  record Fit(Allotment allotment, int waves, boolean asks) {

    Timing timing(int i, Derivation derivation) {
      if (allotment.waves().get(i) > waves) {
        return Timing.LATE;
      }
      return asks && !derivation.waits().isEmpty() ? Timing.DELETION_LATE : Timing.FITS;
    }
  }

  /** The window of the wave that comes after {@code moving} waves and the days of keeping. */
  private OptionalInt ofLast(int moving) {
    for (int next = moving; next < windows.size(); next++) {
      if (moving == 0 || windows.get(next).isAfter(windows.get(moving - 1), keepDays)) {
        return OptionalInt.of(next);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Which wave takes which window.
   *
   * @param moving how many waves move users
   * @param all how many waves there are
   */
  List<Plan.Window> ofWaves(int moving, int all) {
    List<Plan.Window> taken = new ArrayList<>();
    for (int wave = 1; wave <= Math.min(moving, windows.size()); wave++) {
      taken.add(window(wave, wave - 1));
    }
    if (all > moving) {
      ofLast(moving).ifPresent(index -> taken.add(window(all, index)));
    }
    return taken;
  }

  private Plan.Window window(int wave, int index) {
    Window window = windows.get(index);
    return new Plan.Window(wave, window.start().text(), window.end().text());
  }
}
