package org.moveplan.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moveplan.domain.plan.Actor;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Phrases;

/** Waves and phases along the order of the steps, and who is busy when. */
record Timeline(List<Row> rows) {

  /** How wide the picture of all steps is. */
  static final int WIDTH = 1000;

  /** Short runs would not be seen, so they are drawn at least that wide. */
  private static final int LEAST = 4;

  /**
   * A wave and phase.
   *
   * @param number of the part of the run sheet that it leads to
   * @param waiting the waiting times in it, empty if there are none
   */
  record Row(
      int number,
      String title,
      Range steps,
      int byAdministrator,
      int byUsers,
      String waiting,
      List<Bar> bars) {

    int count() {
      return byAdministrator + byUsers;
    }
  }

  /** Steps of one actor without a break, from {@code x} to {@code x + width} of {@link #WIDTH}. */
  record Bar(String actor, int x, int width) {}

  static Timeline of(Plan plan) {
    List<Row> rows = new ArrayList<>();
    List<Plan.Step> steps = plan.steps();
    for (int start = 0; start < steps.size(); ) {
      int end = start + 1;
      while (end < steps.size() && !startsPhase(steps.get(start), steps.get(end))) {
        end++;
      }
      rows.add(row(plan, rows.size(), steps.subList(start, end)));
      start = end;
    }
    return new Timeline(rows);
  }

  static boolean startsPhase(Plan.Step before, Plan.Step step) {
    return before.wave() != step.wave() || before.phase() != step.phase();
  }

  private static Row row(Plan plan, int number, List<Plan.Step> steps) {
    int byAdministrator =
        (int) steps.stream().filter(step -> step.action().actor() == Actor.ADMINISTRATOR).count();
    return new Row(
        number,
        Phrases.title(plan, steps.get(0)),
        new Range(steps.get(0).n(), steps.get(steps.size() - 1).n()),
        byAdministrator,
        steps.size() - byAdministrator,
        waiting(steps),
        bars(steps, plan.steps().size()));
  }

  private static String waiting(List<Plan.Step> steps) {
    TreeSet<Integer> days = new TreeSet<>();
    steps.forEach(step -> step.notBefore().ifPresent(wait -> days.add(wait.days())));
    return days.isEmpty()
        ? ""
        : "waits "
            + days.stream().map(String::valueOf).collect(Collectors.joining(" or "))
            + (days.last() == 1 ? " day" : " days");
  }

  private static List<Bar> bars(List<Plan.Step> steps, int all) {
    List<Bar> bars = new ArrayList<>();
    for (Actor actor : Actor.values()) {
      List<Integer> own = new ArrayList<>();
      for (Plan.Step step : steps) {
        if (step.action().actor() == actor) {
          own.add(step.n());
        }
      }
      int drawn = -1;
      for (Range run : Range.of(own)) {
        int x = scaled(run.first() - 1, all);
        int end = Math.max(x + LEAST, scaled(run.last(), all));
        int last = bars.size() - 1;
        if (drawn >= 0 && x - drawn < LEAST) {
          bars.set(last, new Bar(actor.token(), bars.get(last).x(), end - bars.get(last).x()));
        } else {
          bars.add(new Bar(actor.token(), x, end - x));
        }
        drawn = end;
      }
    }
    return bars;
  }

  private static int scaled(int steps, int all) {
    return (int) ((long) steps * WIDTH / all);
  }
}
