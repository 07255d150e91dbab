package org.moveplan.audit.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moveplan.audit.cases.Grounds;

/**
 * Which rules a case has to do with.
 *
 * @param name article and case, such as {@code Q117650/reset-and-move}
 * @param needs the rules without which it comes out otherwise
 * @param cites further rules that its plan cites
 * @param reasons how many rules users and steps of its plan name as their reasons; -1 if unknown
 * @param orders how many precedences the steps of its plan name; -1 if unknown
 * @param begin where it stands in {@code cases.yaml}
 */
public record CaseUse(
    String name, Set<String> needs, Set<String> cites, int reasons, int orders, Tree.Begin begin) {

  public CaseUse {
    needs = Set.copyOf(needs);
    cites = Set.copyOf(cites);
  }

  /** Whether the plan of this case cites {@code rule}. */
  boolean triggers(String rule) {
    return needs.contains(rule) || cites.contains(rule);
  }

  /** Whether its plan asks nobody for anything: it shows what must not trigger a rule. */
  public boolean showsThatNothingIsAsked() {
    return reasons == 0 && orders == 0;
  }

  /** What its plan rests on. */
  public Grounds grounds() {
    Set<String> all = new HashSet<>(needs);
    all.addAll(cites);
    return new Grounds(all, reasons, orders);
  }

  static List<CaseUse> all(Tree tree) {
    Tree cases = tree.get("cases");
    return cases.keys().stream()
        .map(
            name ->
                new CaseUse(
                    name,
                    Set.copyOf(cases.get(name).texts("needs")),
                    Set.copyOf(cases.get(name).texts("cites")),
                    count(cases.get(name).text("reasons")),
                    count(cases.get(name).text("orders")),
                    cases.get(name).begin()))
        .toList();
  }

  private static int count(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
  }
}
