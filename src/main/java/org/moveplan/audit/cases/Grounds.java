package org.moveplan.audit.cases;

import java.util.HashSet;
import java.util.Set;
import org.moveplan.domain.plan.Plan;

/**
 * What the plan of a case rests on, beyond what the case expects of it. Kept in {@code cases.yaml},
 * so that a change of it shows.
 *
 * @param rules the ids of all rules that it cites
 * @param reasons how many rules its users and steps name as their reasons
 * @param orders how many precedences its steps name
 */
public record Grounds(Set<String> rules, int reasons, int orders) {

  public Grounds {
    rules = Set.copyOf(rules);
  }

  /**
   * The same without those rules of {@code silent} that are not {@code cited}: what a rule claims
   * or finds may matter to a plan that does not cite it.
   */
  public Grounds citing(Set<String> cited, Set<String> silent) {
    Set<String> rest = new HashSet<>(rules);
    rest.removeIf(rule -> silent.contains(rule) && !cited.contains(rule));
    return new Grounds(rest, reasons, orders);
  }

  /** Those of {@code plan}. */
  public static Grounds of(Plan plan) {
    int reasons =
        plan.users().stream().mapToInt(user -> user.because().size()).sum()
            + plan.steps().stream().mapToInt(step -> step.because().size()).sum();
    int orders = plan.steps().stream().mapToInt(step -> step.after().size()).sum();
    return new Grounds(plan.rules().keySet(), reasons, orders);
  }
}
