package org.moveplan.planner;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.moveplan.domain.plan.Action;
import org.moveplan.rules.RuleBaseException;
import org.moveplan.schedule.Graph;
import org.moveplan.schedule.Schedule;
import org.moveplan.schedule.Scheduler;

/** The steps of all moves as one graph, with the names of users and postoffices in it. */
final class StepGraph implements Graph {

  private final List<Derived> moves;
  private final Rows rows;
  private final Precedences precedences;
  private final int keepDays;

  /** By action, what a program at a postoffice is called. */
  private final Map<Action, Map<String, String>> places = new EnumMap<>(Action.class);

  private final Map<String, String> known = new HashMap<>();

  /**
   * @param keepDays how long steps wait that have to wait
   */
  StepGraph(List<Derived> moves, Rows rows, Precedences precedences, int keepDays) {
    this.moves = moves;
    this.rows = rows;
    this.precedences = precedences;
    this.keepDays = keepDays;
  }

  /**
   * The steps in order, numbered.
   *
   * @throws RuleBaseException if precedences run in a circle
   */
  PlannedSteps inOrder() {
    Schedule schedule = Scheduler.order(this);
    if (schedule instanceof Schedule.Ordered ordered) {
      int[] order = new int[rows.size()];
      Arrays.setAll(order, ordered.nodes()::get);
      return new PlannedSteps(moves, rows, order, precedences, keepDays);
    }
    Schedule.Stuck stuck = (Schedule.Stuck) schedule;
    StepIds ids = new StepIds(rows, moves);
    throw new RuleBaseException(
        "The rules demand steps that wait for each other: "
            + String.join(", ", stuck.nodes().stream().map(ids::of).toList())
            + ".");
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public int wave(int row) {
    return rows.wave(row);
  }

  @Override
  public int phase(int row) {
    return rows.part(row).step().phase().number();
  }

  @Override
  public String place(int row) {
    Action action = rows.part(row).step().action();
    String postoffice = rows.postoffice(row);
    Map<String, String> here = places.computeIfAbsent(action, key -> new HashMap<>());
    String place = here.get(postoffice);
    if (place == null) {
      String fresh = action.program() + "/" + postoffice;
      place = known.computeIfAbsent(fresh, key -> fresh);
      here.put(postoffice, place);
    }
    return place;
  }

  @Override
  public int hand(int row) {
    return rows.hand(row);
  }

  @Override
  public int owner(int row) {
    return rows.turn(row);
  }

  @Override
  public void successors(int row, IntConsumer each) {
    precedences.after(row, each);
  }
}
