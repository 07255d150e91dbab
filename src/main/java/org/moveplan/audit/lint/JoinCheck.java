package org.moveplan.audit.lint;

import java.util.function.Consumer;
import org.moveplan.audit.drl.LintCode;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.drl.Pattern;
import org.moveplan.audit.drl.Rule;

/** Finds rules with so many patterns that to join them might take for ever. */
final class JoinCheck {

  private static final int MOST = 12;

  private JoinCheck() {}

  static void check(Rule rule, Consumer<LintFinding> findings) {
    if (rule.patterns().size() > MOST) {
      Pattern first = rule.patterns().get(MOST);
      findings.accept(
          new LintFinding(
              LintCode.CONDITION,
              rule.file(),
              first.span(),
              "a rule has at most " + MOST + " patterns, not " + rule.patterns().size(),
              "say with a fact of its own what several patterns say"));
    }
  }
}
