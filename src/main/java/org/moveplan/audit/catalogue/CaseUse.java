package org.moveplan.audit.catalogue;

import java.util.List;
import java.util.Set;

/**
 * Which rules a case has to do with.
 *
 * @param name article and case, such as {@code Q117650/reset-and-move}
 * @param needs the rules without which it comes out otherwise
 * @param cites further rules that its plan cites
 */
public record CaseUse(String name, Set<String> needs, Set<String> cites) {

  public CaseUse {
    needs = Set.copyOf(needs);
    cites = Set.copyOf(cites);
  }

  /** Whether the plan of this case cites {@code rule}. */
  public boolean triggers(String rule) {
    return needs.contains(rule) || cites.contains(rule);
  }

  static List<CaseUse> all(Tree tree) {
    Tree cases = tree.get("cases");
    return cases.keys().stream()
        .map(
            name ->
                new CaseUse(
                    name,
                    Set.copyOf(cases.get(name).texts("needs")),
                    Set.copyOf(cases.get(name).texts("cites"))))
        .toList();
  }
}
