package org.moveplan.rules;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the constraints of a pattern. It understands {@code attribute == Type.CONSTANT}, {@code
 * !=}, {@code in ( ... )}, {@code not in ( ... )} and {@code $variable : attribute}; everything
 * else leaves open what the attributes can be.
 */
final class PatternShape {

  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "(?:(?<variable>\\$\\w+)\\s*:\\s*)?(?<attribute>\\w+)"
              + "(?:\\s*(?<sign>==|!=)\\s*(?<value>[\\w.]+)"
              + "|\\s+(?<word>in|not\\s+in)\\s*\\((?<values>[\\w.,\\s]+)\\))?");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private final Vocabulary vocabulary;
  private final Class<?> type;
  private final Map<String, Set<Object>> constants = new HashMap<>();

  /** The attributes that variables stand for. */
  private final Map<String, String> variables = new HashMap<>();

  private boolean understood = true;

  private PatternShape(Vocabulary vocabulary, Class<?> type) {
    this.vocabulary = vocabulary;
    this.type = type;
    for (RecordComponent attribute : type.getRecordComponents()) {
      if (attribute.getType().isEnum()) {
        constants.put(attribute.getName(), Set.of(attribute.getType().getEnumConstants()));
      }
    }
  }

  /** Reads {@code constraints} of facts of {@code type}. */
  static PatternShape read(Vocabulary vocabulary, Class<?> type, List<String> constraints) {
    PatternShape reading = new PatternShape(vocabulary, type);
    constraints.forEach(reading::read);
    return reading;
  }

  /** The shape of facts that fulfil the constraints. */
  Shape shape() {
    return new Shape(type, constants);
  }

  /** What variables can be. */
  Map<String, Set<Object>> variables() {
    Map<String, Set<Object>> values = new HashMap<>();
    variables.forEach((variable, attribute) -> values.put(variable, constants.get(attribute)));
    return values;
  }

  /** What is seen of facts besides that they have this shape. */
  RuleShape.Seen seen() {
    return understood
        ? new RuleShape.Seen(Set.copyOf(variables.values()), false)
        : RuleShape.Seen.WHOLE;
  }

  private void read(String constraint) {
    Matcher matcher = CONSTRAINT.matcher(constraint.strip());
    if (!matcher.matches() || !constants.containsKey(matcher.group("attribute"))) {
      understood = false;
      return;
    }
    String attribute = matcher.group("attribute");
    if (matcher.group("variable") != null) {
      variables.put(matcher.group("variable"), attribute);
    }
    if (matcher.group("sign") != null) {
      restrict(attribute, matcher.group("sign").equals("=="), matcher.group("value"));
    } else if (matcher.group("word") != null) {
      restrict(attribute, matcher.group("word").equals("in"), matcher.group("values"));
    }
  }

  private void restrict(String attribute, boolean allowed, String values) {
    Set<Object> named = new LinkedHashSet<>();
    for (String value : COMMA.split(values.strip(), -1)) {
      Optional<Object> constant = vocabulary.constant(value);
      if (constant.isEmpty()) {
        understood = false;
        return;
      }
      named.add(constant.get());
    }
    Set<Object> left = new LinkedHashSet<>(constants.get(attribute));
    left.removeIf(constant -> named.contains(constant) != allowed);
    constants.put(attribute, left);
  }
}
