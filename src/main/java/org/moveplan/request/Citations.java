package org.moveplan.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that a plan document cites, each with the place where it does so first. */
final class Citations {

  private final TreeReader tree;
  private final Map<String, Long> cited = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  Citations(TreeReader tree) {
    this.tree = tree;
  }

  /** A rule's id at the current token. */
  String rule(String name) throws Halt {
    String id = tree.name(name);
    if (!id.isEmpty()) {
      cited.putIfAbsent(id, tree.at());
    }
    return ids.computeIfAbsent(id, same -> same);
  }

  /** A list of ids. */
  List<String> rules(String name) throws Halt {
    List<String> all = new ArrayList<>();
    tree.list(name, () -> all.add(rule("rule")));
    return all;
  }

  /** Every rule that is cited must be in the catalogue. */
  void check(Set<String> catalogue) {
    cited.forEach(
        (id, at) -> {
          if (!catalogue.contains(id)) {
            tree.fault(
                Code.NOT_IN_CATALOGUE,
                at,
                "the catalogue 'rules' of this plan has no " + Messages.quoted(id),
                "");
          }
        });
  }
}
