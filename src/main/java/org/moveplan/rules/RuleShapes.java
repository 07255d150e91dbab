package org.moveplan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Reads from the text of a rule which facts it needs to fire and which it adds. What it does not
 * understand (alternatives, negations, facts from elsewhere, types that are no records) makes no
 * need, and an addition that can be anything: a rule then counts as able to fire more often than it
 * is, never more rarely.
 */
final class RuleShapes {

  private final Vocabulary vocabulary;
  private final List<Shape> needs = new ArrayList<>();
  private final Map<String, Set<Object>> variables = new HashMap<>();

  private RuleShapes(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static List<RuleShape> of(RuleTexts texts) {
    List<RuleShape> shapes = new ArrayList<>();
    texts.byFile().forEach((file, text) -> shapes.addAll(of(DrlReader.parse(file, text))));
    return shapes;
  }

  private static List<RuleShape> of(PackageDescr file) {
    Vocabulary vocabulary =
        new Vocabulary(file.getImports().stream().map(ImportDescr::getTarget).toList());
    return file.getRules().stream().map(rule -> new RuleShapes(vocabulary).read(rule)).toList();
  }

  private RuleShape read(RuleDescr rule) {
    readAll(rule.getLhs());
    Optional<List<Shape>> adds =
        rule.getNamedConsequences().isEmpty()
            ? InsertShape.read(vocabulary, rule.getConsequence().toString(), variables)
            : Optional.empty();
    return new RuleShape(rule.getName(), List.copyOf(needs), adds);
  }

  private void readAll(AndDescr conditions) {
    for (BaseDescr condition : conditions.getDescrs()) {
      if (condition instanceof AndDescr all) {
        readAll(all);
      } else if (condition instanceof PatternDescr pattern && pattern.getSource() == null) {
        vocabulary.record(pattern.getObjectType()).ifPresent(type -> read(pattern, type));
      }
    }
  }

  private void read(PatternDescr pattern, Class<?> type) {
    List<String> constraints = new ArrayList<>();
    for (BaseDescr constraint : pattern.getDescrs()) {
      if (constraint instanceof ExprConstraintDescr expression
          && expression.getType() == ExprConstraintDescr.Type.NAMED) {
        constraints.add(expression.getExpression());
      }
    }
    Shape shape = PatternShape.read(vocabulary, type, constraints, variables);
    needs.add(shape);
    if (pattern.getIdentifier() != null) {
      variables.put(pattern.getIdentifier(), shape.facts());
    }
  }
}
