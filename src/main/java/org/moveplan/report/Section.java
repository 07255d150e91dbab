package org.moveplan.report;

import java.util.List;
import org.moveplan.domain.plan.Plan;

/**
 * Steps that follow each other in one wave and phase, in one program on one postoffice, by one kind
 * of person.
 *
 * @param steps at least one
 */
public record Section(List<Plan.Step> steps) {

  /** The section that starts at index {@code start} of {@code steps}. */
  public static Section at(List<Plan.Step> steps, int start) {
    Plan.Step first = steps.get(start);
    int end = start + 1;
    while (end < steps.size() && together(first, steps.get(end))) {
      end++;
    }
    return new Section(steps.subList(start, end));
  }

  private static boolean together(Plan.Step a, Plan.Step b) {
    return a.wave() == b.wave()
        && a.phase() == b.phase()
        && a.action().actor() == b.action().actor()
        && a.postoffice().equals(b.postoffice())
        && a.action().program().equals(b.action().program());
  }

  public Plan.Step first() {
    return steps.get(0);
  }

  String place() {
    return first().postoffice()
        + ": "
        + first().action().program()
        + " ("
        + first().action().actor().token()
        + ")";
  }

  public String numbers() {
    int last = steps.get(steps.size() - 1).n();
    return steps.size() == 1 ? "step " + last : "steps " + first().n() + " to " + last;
  }
}
