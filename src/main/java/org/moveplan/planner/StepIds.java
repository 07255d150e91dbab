package org.moveplan.planner;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.moveplan.derive.Bound;
import org.moveplan.domain.plan.Action;

/**
 * The ids of steps, made whenever they are asked for: there may be millions of them. What those of
 * one postoffice have in common is kept. May be shared by threads, which may make the same twice.
 */
final class StepIds {

  private final Rows rows;
  private final List<Derived> moves;
  private final Map<String, Endings> endings = new ConcurrentHashMap<>();

  /**
   * What ids at one postoffice end with, each made once.
   *
   * @param plain {@code @PO:action}, by action
   * @param inWaves {@code @PO:action/wN}, by action and wave
   */
  private record Endings(Map<Action, String> plain, Map<Action, String[]> inWaves) {

    Endings() {
      this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }
  }

  /**
   * @param rows of rows that are still to come only the plain id is known
   */
  StepIds(Rows rows, List<Derived> moves) {
    this.rows = rows;
    this.moves = moves;
  }

  /** {@code user@PO:action[:object][#k]} or {@code @PO:action/wN[#k]}. */
  String of(int row) {
    String id = plain(row);
    int use = rows.use(row);
    return use == 1 ? id : id + "#" + use;
  }

  /** The id without the number that tells steps apart that are alike. */
  String plain(int row) {
    Draft.Part part = rows.part(row);
    String postoffice = rows.postoffice(row);
    Endings here = endings.get(postoffice);
    if (here == null) {
      here = endings.computeIfAbsent(postoffice, key -> new Endings());
    }
    Action action = part.step().action();
    String ending = here.plain.get(action);
    if (ending == null) {
      ending = "@" + postoffice + ":" + action.token();
      here.plain.put(action, ending);
    }
    if (part.shared()) {
      return inWave(here, action, rows.wave(row));
    }
    String id = moves.get(rows.owner(row)).user().concat(ending);
    Optional<Bound> link = rows.link(row);
    return link.isEmpty() ? id : id + ":" + link.get().object();
  }

  private static String inWave(Endings here, Action action, int wave) {
    String[] known = here.inWaves.get(action);
    if (known == null || wave >= known.length) {
      known = known == null ? new String[wave + 1] : Arrays.copyOf(known, wave + 1);
      here.inWaves.put(action, known);
    }
    if (known[wave] == null) {
      known[wave] = here.plain.get(action) + "/w" + wave;
    }
    return known[wave];
  }
}
