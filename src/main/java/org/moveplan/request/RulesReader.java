package org.moveplan.request;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moveplan.domain.plan.Plan;

/** Reads the catalogue of rules of a plan, which keeps the order that it has in the document. */
final class RulesReader {

  private static final Keys RULE =
      Keys.of("a rule", "title", "article", "section", "severity", "inferred");

  private final TreeReader tree;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final SortedMap<String, Plan.Rule> rules =
      new TreeMap<>(
          Comparator.<String>comparingInt(id -> ranks.getOrDefault(id, Integer.MAX_VALUE))
              .thenComparing(Comparator.naturalOrder()));

  RulesReader(TreeReader tree) {
    this.tree = tree;
  }

  void catalogue() throws Halt {
    tree.catalogue("rules", this::rule);
  }

  Set<String> ids() {
    return ranks.keySet();
  }

  SortedMap<String, Plan.Rule> read() {
    return rules;
  }

  private void rule(String id) throws Halt {
    long at = tree.at();
    Texts texts = new Texts();
    boolean[] inferred = {false};
    tree.tokens().next();
    tree.mapping(
        RULE,
        key -> {
          if (key.equals("inferred")) {
            inferred[0] = tree.flag(key);
          } else {
            texts.put(key, tree.text(key));
          }
        });
    Plan.Rule rule =
        new Plan.Rule(
            texts.get("title"),
            texts.get("article"),
            texts.get("section"),
            texts.get("severity"),
            inferred[0]);
    if (ranks.putIfAbsent(id, ranks.size()) == null) {
      rules.put(id, rule);
    } else {
      String message = "the rule " + Messages.quoted(id) + " stands twice in the catalogue";
      tree.fault(Code.DUPLICATE_KEY, at, message, "delete one of the two");
    }
  }
}
