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
 * is, never more rarely, and as one of which not everything is known.
 */
final class RuleShapes {

  private final Vocabulary vocabulary;
  private final List<Shape> needs = new ArrayList<>();
  private final List<RuleShape.Seen> seen = new ArrayList<>();
  private final Map<String, Set<Object>> variables = new HashMap<>();
  private boolean opaque;

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
    opaque = !rule.getAttributes().isEmpty();
    readAll(rule.getLhs());
    Optional<List<Shape>> adds =
        rule.getNamedConsequences().isEmpty()
            ? InsertShape.read(vocabulary, rule.getConsequence().toString(), variables)
            : Optional.empty();
    return new RuleShape(
        rule.getName(), List.copyOf(needs), List.copyOf(seen), adds, opaque || adds.isEmpty());
  }

  private void readAll(AndDescr conditions) {
    for (BaseDescr condition : conditions.getDescrs()) {
      if (condition instanceof AndDescr all) {
        readAll(all);
      } else if (condition instanceof PatternDescr pattern && pattern.getSource() == null) {
        Optional<Class<?>> type = vocabulary.record(pattern.getObjectType());
        type.ifPresent(known -> read(pattern, known));
        opaque |= type.isEmpty();
      } else {
        opaque = true;
      }
    }
  }

  private void read(PatternDescr pattern, Class<?> type) {
    List<String> constraints = new ArrayList<>();
    boolean understood = pattern.getIdentifier() == null;
    for (BaseDescr constraint : pattern.getDescrs()) {
      if (constraint instanceof ExprConstraintDescr expression
          && expression.getType() == ExprConstraintDescr.Type.NAMED) {
        constraints.add(expression.getExpression());
      } else {
        understood = false;
      }
    }
    PatternShape reading = PatternShape.read(vocabulary, type, constraints);
    Shape shape = reading.shape();
    needs.add(shape);
    seen.add(understood ? reading.seen() : RuleShape.Seen.WHOLE);
    variables.putAll(reading.variables());
    if (pattern.getIdentifier() != null) {
      variables.put(pattern.getIdentifier(), shape.facts());
    }
  }
}
