package org.moveplan.audit.mutate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveplan.audit.drl.Clause;
import org.moveplan.audit.drl.ClauseReader;
import org.moveplan.audit.drl.Constraint;
import org.moveplan.audit.drl.Operand;
import org.moveplan.audit.drl.Pattern;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.audit.drl.RuleFileReader;
import org.moveplan.audit.drl.Span;

/**
 * All mutants of a rule: without it, without each pattern, without each constraint, and with each
 * constraint negated. What would not be a rule any more is left out.
 */
final class Mutants {

  private final RuleFile file;
  private final Rule rule;
  private final List<Mutant> mutants = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();

  private Mutants(RuleFile file, Rule rule) {
    this.file = file;
    this.rule = rule;
  }

  static List<Mutant> of(RuleFile file, Rule rule) {
    Mutants made = new Mutants(file, rule);
    made.mutants.add(new Mutant(rule.id() + " drop", rule.id(), "", Optional.empty()));
    for (Pattern pattern : rule.patterns()) {
      if (rule.patterns().size() > 1) {
        made.add("drop " + file.at(pattern.span()), pattern.span(), "");
      }
      pattern.constraints().forEach(constraint -> made.addAll(pattern, constraint));
    }
    return made.mutants;
  }

  private void addAll(Pattern pattern, Constraint constraint) {
    if (constraint.sign() == Constraint.Sign.NONE) {
      return;
    }
    List<String> rest = new ArrayList<>();
    List<String> negated = new ArrayList<>();
    for (Constraint one : pattern.constraints()) {
      String written = file.at(one.span());
      if (!one.equals(constraint)) {
        rest.add(written);
        negated.add(written);
      } else {
        one.variable().ifPresent(name -> rest.add(name + " : " + one.attribute()));
        negated.add(negation(one));
      }
    }
    String condition = file.at(constraint.span());
    add("drop " + condition, pattern.span(), written(pattern, rest));
    if (constraint.operands().stream().allMatch(Operand.Constant.class::isInstance)) {
      add("negate " + condition, pattern.span(), written(pattern, negated));
    }
  }

  private String negation(Constraint constraint) {
    String operands =
        constraint.operands().stream()
            .map(operand -> file.at(operand.span()))
            .collect(Collectors.joining(", "));
    String sign = constraint.sign().opposite().text();
    boolean list = sign.endsWith("in");
    return constraint.variable().map(name -> name + " : ").orElse("")
        + constraint.attribute()
        + " "
        + sign
        + (list ? " ( " + operands + " )" : " " + operands);
  }

  private static String written(Pattern pattern, List<String> constraints) {
    return pattern.variable().map(name -> name + " : ").orElse("")
        + pattern.type()
        + (constraints.isEmpty() ? "( )" : "( " + String.join(", ", constraints) + " )");
  }

  private void add(String change, Span span, String instead) {
    String text = file.text();
    String mutated =
        text.substring(rule.span().start(), span.start())
            + instead
            + text.substring(span.end(), rule.span().end());
    String name = rule.id() + " " + change.replaceAll("\\s+", " ");
    int number = names.merge(name, 1, Integer::sum);
    String unique = number == 1 ? name : name + " #" + number;
    clause(mutated)
        .ifPresent(
            clause -> mutants.add(new Mutant(unique, rule.id(), mutated, Optional.of(clause))));
  }

  private static Optional<Clause> clause(String text) {
    RuleFile read = RuleFileReader.read("mutant.drl", "package org.moveplan.rules\n" + text);
    return Stream.of(read)
        .filter(one -> one.findings().isEmpty())
        .flatMap(one -> one.rules().stream())
        .findFirst()
        .flatMap(
            one -> {
              List<Object> faults = new ArrayList<>();
              Optional<Clause> clause = ClauseReader.read(one, faults::add);
              return faults.isEmpty() ? clause : Optional.empty();
            });
  }
}
