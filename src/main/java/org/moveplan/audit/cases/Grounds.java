package org.moveplan.audit.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  /** In what these differ from {@code wanted}, in a line each; nothing if they are the same. */
  public List<String> unlike(Grounds wanted) {
    List<String> differences = new ArrayList<>();
    Set<String> more = new TreeSet<>(rules);
    more.removeAll(wanted.rules);
    Set<String> missing = new TreeSet<>(wanted.rules);
    missing.removeAll(rules);
    if (!more.isEmpty()) {
      differences.add("cites %s, which cases.yaml does not expect".formatted(list(more)));
    }
    if (!missing.isEmpty()) {
      differences.add("does not cite %s, which cases.yaml expects".formatted(list(missing)));
    }
    count(differences, "reasons of users and steps", reasons, wanted.reasons);
    count(differences, "precedences", orders, wanted.orders);
    return differences;
  }

  private static String list(Set<String> ids) {
    return String.join(", ", ids);
  }

  private static void count(List<String> differences, String what, int found, int wanted) {
    if (found != wanted) {
      differences.add("names %d %s; cases.yaml expects %d".formatted(found, what, wanted));
    }
  }
}
