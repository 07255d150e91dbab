package org.moveplan.audit.drl;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names in a rule stand for: its variables and the constants of the vocabulary. {@code
 * Object} is the type of what was not understood; it goes with everything.
 */
final class RuleNames {

  private static final RuleVocabulary WORDS = RuleVocabulary.INSTANCE;

  private final Complaints complaints;
  private final Map<String, Class<?>> variables = new LinkedHashMap<>();
  private final Map<String, Span> bindings = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  RuleNames(Complaints complaints) {
    this.complaints = complaints;
  }

  void bind(String variable, Class<?> type, Span span) {
    if (variables.put(variable, type) != null) {
      complaints.add(
          LintCode.VARIABLE, span, variable + " is bound already", "give it another name");
    }
    bindings.put(variable, span);
  }

  /** {@code variable} stands for something that was not understood. */
  void bindUnknown(String variable) {
    variables.put(variable, Object.class);
  }

  /** The type of a variable that is used where {@code wanted} is. */
  Optional<Class<?>> use(Operand.Variable variable, Class<?> wanted) {
    used.add(variable.name());
    Class<?> type = variables.get(variable.name());
    if (type == null) {
      complaints.misspelt(
          LintCode.VARIABLE,
          variable.span(),
          variable.name() + " is not bound before",
          variable.name(),
          variables.keySet());
    } else if (type != wanted && type != Object.class && wanted != Object.class) {
      String message = "%s is a %s, which is compared with a %s";
      complaints.add(
          LintCode.VARIABLE,
          variable.span(),
          message.formatted(variable.name(), type.getSimpleName(), wanted.getSimpleName()),
          "");
    }
    return Optional.ofNullable(type);
  }

  /** The constant that is meant where {@code wanted} is. */
  Optional<Enum<?>> constant(Operand.Constant constant, Class<?> wanted) {
    Collection<Enum<?>> known = WORDS.constants(constant.type());
    Optional<Enum<?>> found =
        known.stream().filter(one -> one.name().equals(constant.name())).findFirst();
    if (found.isEmpty()) {
      String written = constant.type() + "." + constant.name();
      complaints.misspelt(
          LintCode.CONSTANT,
          constant.span(),
          "there is no constant " + written,
          written,
          known.stream().map(one -> constant.type() + "." + one.name()).toList());
    } else if (wanted != Object.class && found.get().getDeclaringClass() != wanted) {
      complaints.add(
          LintCode.CONSTANT,
          constant.span(),
          "%s.%s is no %s".formatted(constant.type(), constant.name(), wanted.getSimpleName()),
          "");
    }
    return found;
  }

  /** Complains of variables that nothing uses. */
  void complainOfUnused() {
    bindings.forEach(
        (variable, span) -> {
          if (!used.contains(variable)) {
            complaints.add(
                LintCode.VARIABLE, span, variable + " is bound and not used", "take it out");
          }
        });
  }
}
