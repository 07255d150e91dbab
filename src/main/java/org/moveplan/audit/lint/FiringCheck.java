package org.moveplan.audit.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.moveplan.audit.drl.Clause;
import org.moveplan.audit.drl.Flow;
import org.moveplan.audit.drl.LintCode;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.drl.RuleVocabulary;
import org.moveplan.audit.drl.Span;

/** Finds rules that can never fire, that always fire, and that set each other off without end. */
final class FiringCheck {

  private final Flow flow;
  private final Consumer<LintFinding> findings;

  private FiringCheck(Flow flow, Consumer<LintFinding> findings) {
    this.flow = flow;
    this.findings = findings;
  }

  /**
   * @param whole whether {@code clauses} are all rules; only then is it known what is never added
   */
  static void check(List<Clause> clauses, boolean whole, Consumer<LintFinding> findings) {
    FiringCheck check = new FiringCheck(new Flow(clauses), findings);
    for (Clause clause : clauses) {
      check.noPattern(clause);
      if (whole) {
        check.never(clause);
      }
    }
    check.always(clauses);
    check.circles(clauses);
  }

  private void noPattern(Clause clause) {
    if (clause.matches().isEmpty()) {
      fault(
          LintCode.ALWAYS,
          clause.rule(),
          clause.rule().nameSpan(),
          clause.rule().id() + " has no condition and fires on everything",
          "name the fact that makes it necessary");
    }
  }

  private void never(Clause clause) {
    Optional<Flow.Obstacle> obstacle = flow.obstacle(clause);
    if (obstacle.isPresent()) {
      int place = obstacle.get().pattern();
      fault(
          LintCode.NEVER,
          clause.rule(),
          clause.rule().patterns().get(place).span(),
          "%s can never fire: %s".formatted(clause.rule().id(), obstacle.get().reason()),
          "look for a value that is misspelt or a rule that is missing");
    }
  }

  private void always(List<Clause> clauses) {
    Set<Clause> always = new HashSet<>();
    int before = -1;
    while (always.size() > before) {
      before = always.size();
      for (Clause clause : clauses) {
        if (!always.contains(clause) && flow.alwaysFires(clause, always)) {
          always.add(clause);
        }
      }
    }
    for (Clause clause : clauses) {
      if (always.contains(clause) && !clause.matches().isEmpty()) {
        fault(
            LintCode.ALWAYS,
            clause.rule(),
            clause.rule().nameSpan(),
            clause.rule().id() + " fires in every situation",
            "name the fact that makes it necessary");
      }
    }
  }

  private void circles(List<Clause> clauses) {
    Set<Clause> told = new HashSet<>();
    for (Clause clause : clauses) {
      if (!RuleVocabulary.isMatchedAddition(clause.adds()) || told.contains(clause)) {
        continue;
      }
      List<Clause> circle = flow.circle(clause);
      if (!circle.isEmpty()) {
        told.addAll(circle);
        fault(
            LintCode.CIRCLE,
            clause.rule(),
            clause.rule().nameSpan(),
            circle.size() == 1
                ? clause.rule().id() + " sets itself off again without end"
                : "these rules set each other off without end: "
                    + String.join(", ", circle.stream().map(one -> one.rule().id()).toList()),
            "a rule may not match what follows from what it adds");
      }
    }
  }

  private void fault(LintCode code, Rule rule, Span span, String message, String help) {
    findings.accept(new LintFinding(code, rule.file(), span, message, help));
  }
}
