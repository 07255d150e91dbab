package org.moveplan.report.html;

import java.util.ArrayList;
import java.util.List;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Alike;

/**
 * A question, a piece of advice or a blocker with everybody whom it concerns.
 *
 * @param boxes the numbers of its boxes to tick, one for each subject; one if it concerns everybody
 */
record Entry(
    String text, String remedy, Citations.Link rule, List<String> subjects, List<Integer> boxes) {

  static List<Entry> questions(Plan plan, Citations citations) {
    return of(Alike.observations(plan.observe()), citations);
  }

  static List<Entry> advice(Plan plan, Citations citations) {
    return of(Alike.advice(plan.advice()), citations);
  }

  static List<Entry> blocked(Plan plan, Citations citations) {
    return of(Alike.blocked(plan.blocked()), citations);
  }

  private static List<Entry> of(List<Alike> groups, Citations citations) {
    List<Entry> entries = new ArrayList<>();
    int box = 0;
    for (Alike group : groups) {
      List<Integer> boxes = new ArrayList<>();
      for (int i = 0; i < Math.max(1, group.subjects().size()); i++) {
        boxes.add(++box);
      }
      entries.add(
          new Entry(
              group.text(), group.remedy(), citations.link(group.rule()), group.subjects(), boxes));
    }
    return entries;
  }
}
