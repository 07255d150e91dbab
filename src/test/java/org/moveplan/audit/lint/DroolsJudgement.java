package org.moveplan.audit.lint;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/**
 * Judges a rule file by what Drools' own parser takes it for: whether it holds nothing but what
 * rules may say, and what that is. Shares nothing with the reader of the lint.
 */
final class DroolsJudgement {

  private static final String SITUATION = "org.moveplan.domain.situation.";
  private static final String CONSTANT = "[A-Za-z]+\\.[A-Z][A-Z0-9_]*";
  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "(?:\\$\\w+:)?([a-z]\\w*?)(?:(?:==|!=)(?:\\$\\w+|%1$s)|(?:notin|in)\\(%1$s(?:,%1$s)*\\))?"
              .formatted(CONSTANT));
  private static final Pattern NAMED = Pattern.compile(CONSTANT);
  private static final String ARGUMENT =
      "(?:\"(?:[^\"\\\\]|\\\\[\"\\\\])*+\"|[0-9]{1,6}|\\$\\w+|" + CONSTANT + ")";
  private static final Pattern CONSEQUENCE =
      Pattern.compile("insert\\(new([A-Z]\\w*)\\((%1$s(?:,%1$s)*)\\)\\);".formatted(ARGUMENT));
  private static final Pattern PART =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|//[^\\n]*|\\s+|[^\"/\\s]+|/", Pattern.DOTALL);

  private final Map<String, Class<?>> imported = new HashMap<>();
  private final List<String> said = new ArrayList<>();

  private DroolsJudgement() {}

  /**
   * What the rules of a file say, each in a line without blanks.
   *
   * @throws AssertionError if there is anything in it that rules may not say
   */
  static List<String> of(String text) {
    DrlParser parser = new DrlParser();
    PackageDescr file;
    try {
      file = parser.parse(false, text);
    } catch (DroolsParserException wrong) {
      throw new AssertionError(wrong);
    }
    require(!parser.hasErrors() && file != null, "Drools: " + parser.getErrors());
    DroolsJudgement judgement = new DroolsJudgement();
    judgement.file(file);
    return judgement.said;
  }

  private void file(PackageDescr file) {
    require(file.getName().equals("org.moveplan.rules"), "the package " + file.getName());
    require(file.getUnit() == null, "a unit");
    none(file.getAttributes(), "attributes");
    none(file.getGlobals(), "globals");
    none(file.getFunctions(), "functions");
    none(file.getFunctionImports(), "imports of functions");
    none(file.getAccumulateImports(), "imports of accumulate functions");
    none(file.getTypeDeclarations(), "declared types");
    none(file.getEnumDeclarations(), "declared enumerations");
    none(file.getEntryPointDeclarations(), "declared entry points");
    none(file.getWindowDeclarations(), "declared windows");
    for (ImportDescr each : file.getImports()) {
      Class<?> type = type(each.getTarget());
      boolean fact = type.isRecord() && type.getName().startsWith(SITUATION);
      boolean word = type.isEnum() && type.getName().startsWith("org.moveplan.domain.");
      require(fact || word, "the import of " + type);
      imported.put(type.getSimpleName(), type);
    }
    file.getRules().forEach(this::rule);
  }

  private void rule(RuleDescr rule) {
    require(rule.getClass() == RuleDescr.class && rule.isRule(), "no rule: " + rule);
    require(!rule.hasParent() && !rule.hasErrors(), "a parent or errors");
    none(rule.getAttributes().keySet(), "attributes");
    none(rule.getNamedConsequences().keySet(), "named consequences");
    require(rule.getLhs().getClass() == AndDescr.class, "conditions of another kind");
    StringBuilder line = new StringBuilder("rule " + rule.getName());
    line.append(' ')
        .append(new TreeSet<>(rule.getAnnotations().stream().map(DroolsJudgement::said).toList()));
    for (BaseDescr condition : rule.getLhs().getDescrs()) {
      require(condition.getClass() == PatternDescr.class, "the condition " + condition);
      line.append(' ').append(pattern((PatternDescr) condition));
    }
    String consequence = tight(rule.getConsequence().toString());
    Matcher adds = CONSEQUENCE.matcher(consequence);
    require(adds.matches(), "the consequence " + consequence);
    require(known(adds.group(1)).isRecord(), "no verb: " + adds.group(1));
    constants(adds.group(2).replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", ""));
    said.add(line + " " + consequence);
  }

  private static String said(AnnotationDescr annotation) {
    return annotation.getName()
        + (annotation.hasValue() ? annotation.getSingleValueAsString() : "");
  }

  private String pattern(PatternDescr pattern) {
    require(pattern.getSource() == null && !pattern.isQuery(), "a source or query");
    require(!pattern.isUnification(), "a unification");
    none(pattern.getBehaviors() == null ? List.of() : pattern.getBehaviors(), "behaviours");
    none(pattern.getAnnotations(), "annotations of a pattern");
    Class<?> type = known(pattern.getObjectType());
    require(type.isRecord(), "no fact: " + type);
    List<String> attributes =
        Arrays.stream(type.getRecordComponents())
            .filter(each -> each.getType().isEnum())
            .map(RecordComponent::getName)
            .toList();
    List<String> constraints = new ArrayList<>();
    for (BaseDescr each : pattern.getConstraint().getDescrs()) {
      require(each.getClass() == ExprConstraintDescr.class, "the constraint " + each);
      ExprConstraintDescr constraint = (ExprConstraintDescr) each;
      require(constraint.getType() == ExprConstraintDescr.Type.NAMED, "a constraint by position");
      require(!constraint.getExpression().strip().matches("(?s)\\??/.*"), "a path or a comment");
      String expression = tight(constraint.getExpression());
      Matcher parts = CONSTRAINT.matcher(expression);
      require(parts.matches(), "the constraint " + expression);
      require(attributes.contains(parts.group(1)), "the attribute " + parts.group(1));
      constants(expression);
      constraints.add(expression);
    }
    String variable = pattern.getIdentifier() == null ? "" : pattern.getIdentifier() + ":";
    return variable + pattern.getObjectType() + "(" + String.join(",", constraints) + ")";
  }

  private void constants(String text) {
    NAMED
        .matcher(text)
        .results()
        .forEach(
            each -> {
              int dot = each.group().indexOf('.');
              String name = each.group().substring(dot + 1);
              Class<?> type = known(each.group().substring(0, dot));
              boolean there =
                  type.isEnum()
                      && Arrays.stream(type.getEnumConstants())
                          .anyMatch(one -> ((Enum<?>) one).name().equals(name));
              require(there, "the constant " + each.group());
            });
  }

  private Class<?> known(String simpleName) {
    require(imported.containsKey(simpleName), simpleName + " is not imported");
    return imported.get(simpleName);
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, DroolsJudgement.class.getClassLoader());
    } catch (ClassNotFoundException unknown) {
      throw new AssertionError("the import " + name, unknown);
    }
  }

  /** Without comments and blanks outside of texts. */
  static String tight(String code) {
    StringBuilder tight = new StringBuilder();
    PART.matcher(code)
        .results()
        .map(part -> part.group())
        .filter(part -> !part.isBlank() && !part.startsWith("//"))
        .forEach(tight::append);
    return tight.toString();
  }

  private static void none(Collection<?> some, String what) {
    require(some.isEmpty(), what + ": " + some);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
