package org.moveplan.audit.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.moveplan.audit.drl.LintCode;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.drl.Rule;

/** Finds names and ids that two rules have: of two rules with one name the later would win. */
final class TwinCheck {

  private TwinCheck() {}

  static void check(List<Rule> rules, Consumer<LintFinding> findings) {
    Map<String, Rule> byId = new HashMap<>();
    for (Rule rule : rules) {
      Rule twin = byId.putIfAbsent(rule.id(), rule);
      if (twin != null) {
        boolean name = twin.name().equals(rule.name());
        findings.accept(
            new LintFinding(
                LintCode.TWICE,
                rule.file(),
                rule.nameSpan(),
                "%s \"%s\" is also that of %s:%d"
                    .formatted(
                        name ? "the name" : "the id",
                        name ? rule.name() : rule.id(),
                        twin.file(),
                        twin.nameSpan().line()),
                "numbers are never used again; take one that is free"));
      }
    }
  }
}
