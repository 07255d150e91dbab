package org.moveplan.audit.drl;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks the names of one pattern up. */
final class MatchReader {

  private static final RuleVocabulary WORDS = RuleVocabulary.INSTANCE;

  private final RuleNames names;
  private final Complaints complaints;
  private final Map<String, Set<Enum<?>>> allowed = new LinkedHashMap<>();
  private final Map<String, String> bound = new HashMap<>();
  private final Map<String, List<String>> joined = new HashMap<>();

  private MatchReader(RuleNames names, Complaints complaints) {
    this.names = names;
    this.complaints = complaints;
  }

  /** What {@code pattern} matches; empty if rules match nothing of that type. */
  static Optional<Match> read(Pattern pattern, RuleNames names, Complaints complaints) {
    return new MatchReader(names, complaints).match(pattern);
  }

  private Optional<Match> match(Pattern pattern) {
    Optional<Class<?>> found = WORDS.matched(pattern.type());
    if (found.isEmpty()) {
      complaints.misspelt(
          LintCode.TYPE,
          pattern.typeSpan(),
          "rules match no " + pattern.type(),
          pattern.type(),
          WORDS.matchedNames());
      pattern.variable().ifPresent(names::bindUnknown);
      return Optional.empty();
    }
    Class<?> type = found.get();
    pattern.variable().ifPresent(name -> names.bind(name, type, pattern.span()));
    for (Constraint constraint : pattern.constraints()) {
      attribute(type, constraint).ifPresent(attribute -> constrain(attribute, constraint));
    }
    return Optional.of(new Match(type, pattern.variable(), allowed, bound, joined));
  }

  private Optional<RecordComponent> attribute(Class<?> type, Constraint constraint) {
    List<RecordComponent> attributes = RuleVocabulary.attributes(type);
    Optional<RecordComponent> attribute =
        attributes.stream().filter(one -> one.getName().equals(constraint.attribute())).findFirst();
    if (attribute.isEmpty()) {
      complaints.misspelt(
          LintCode.PROPERTY,
          constraint.span(),
          "%s has no attribute %s".formatted(type.getSimpleName(), constraint.attribute()),
          constraint.attribute(),
          attributes.stream().map(RecordComponent::getName).toList());
      constraint.variable().ifPresent(names::bindUnknown);
    }
    return attribute;
  }

  private void constrain(RecordComponent attribute, Constraint constraint) {
    Set<Enum<?>> named = new LinkedHashSet<>();
    boolean known = true;
    for (Operand operand : constraint.operands()) {
      if (operand instanceof Operand.Constant constant) {
        Optional<Enum<?>> value = names.constant(constant, attribute.getType());
        known &= value.filter(one -> one.getDeclaringClass() == attribute.getType()).isPresent();
        value.ifPresent(named::add);
      } else if (operand instanceof Operand.Variable variable) {
        names.use(variable, attribute.getType());
        joined.computeIfAbsent(attribute.getName(), key -> new ArrayList<>()).add(variable.name());
      }
    }
    if (known && !named.isEmpty()) {
      narrow(attribute, constraint, named);
    }
    constraint
        .variable()
        .ifPresent(
            variable -> {
              names.bind(variable, attribute.getType(), constraint.span());
              bound.put(variable, attribute.getName());
            });
  }

  /** Leaves of what the attribute may be what {@code constraint} allows of it. */
  private void narrow(RecordComponent attribute, Constraint constraint, Set<Enum<?>> named) {
    String name = attribute.getName();
    Set<Enum<?>> left =
        allowed.computeIfAbsent(
            name, key -> new LinkedHashSet<>(RuleVocabulary.constants(attribute.getType())));
    boolean wanted = constraint.sign().isPositive();
    if (left.stream().allMatch(constant -> named.contains(constant) == wanted)) {
      complaints.add(
          LintCode.IDLE,
          constraint.span(),
          "every %s that is left fulfils this".formatted(attribute.getType().getSimpleName()),
          "take the constraint out, or name fewer constants");
    }
    left.removeIf(constant -> named.contains(constant) != wanted);
    if (left.isEmpty()) {
      complaints.add(
          LintCode.NEVER,
          constraint.span(),
          "no %s fulfils this, so the rule never fires".formatted(name),
          "look at what else the pattern says of " + name);
    }
  }
}
