package org.moveplan.audit.drl;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moveplan.request.Spelling;

/** Looks the names of a rule up in the vocabulary and says which are wrong. */
public final class ClauseReader {

  private static final RuleVocabulary WORDS = RuleVocabulary.INSTANCE;

  private final Rule rule;
  private final Consumer<LintFinding> findings;
  private final Map<String, Class<?>> variables = new LinkedHashMap<>();
  private final Map<String, Span> bindings = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private boolean faulty;

  private ClauseReader(Rule rule, Consumer<LintFinding> findings) {
    this.rule = rule;
    this.findings = findings;
  }

  /**
   * The clause that {@code rule} amounts to; empty if a name in it is wrong, which {@code findings}
   * is told.
   */
  public static Optional<Clause> read(Rule rule, Consumer<LintFinding> findings) {
    return new ClauseReader(rule, findings).clause();
  }

  private Optional<Clause> clause() {
    List<Match> matches = new ArrayList<>();
    for (Pattern pattern : rule.patterns()) {
      match(pattern).ifPresent(matches::add);
    }
    Optional<Clause> clause = rule.addition().flatMap(addition -> clause(addition, matches));
    if (rule.whole()) {
      bindings.forEach(
          (variable, span) -> {
            if (!used.contains(variable)) {
              fault(LintCode.VARIABLE, span, variable + " is bound and not used", "take it out");
            }
          });
    }
    return faulty || !rule.whole() ? Optional.empty() : clause;
  }

  private Optional<Match> match(Pattern pattern) {
    Optional<Class<?>> found = WORDS.matched(pattern.type());
    if (found.isEmpty()) {
      fault(
          LintCode.TYPE,
          pattern.typeSpan(),
          "rules match no " + pattern.type(),
          maybe(pattern.type(), WORDS.matchedNames()));
      pattern.variable().ifPresent(name -> variables.put(name, Object.class));
      return Optional.empty();
    }
    Class<?> type = found.get();
    pattern.variable().ifPresent(name -> bind(name, type, pattern.span()));
    Map<String, Set<Enum<?>>> allowed = new LinkedHashMap<>();
    Map<String, String> bound = new HashMap<>();
    Map<String, List<String>> joined = new HashMap<>();
    for (Constraint constraint : pattern.constraints()) {
      attribute(type, constraint)
          .ifPresent(attribute -> constrain(attribute, constraint, allowed, bound, joined));
    }
    return Optional.of(new Match(type, pattern.variable(), allowed, bound, joined));
  }

  private Optional<RecordComponent> attribute(Class<?> type, Constraint constraint) {
    List<RecordComponent> attributes = RuleVocabulary.attributes(type);
    Optional<RecordComponent> attribute =
        attributes.stream().filter(one -> one.getName().equals(constraint.attribute())).findFirst();
    if (attribute.isEmpty()) {
      fault(
          LintCode.PROPERTY,
          constraint.span(),
          "%s has no attribute %s".formatted(type.getSimpleName(), constraint.attribute()),
          maybe(
              constraint.attribute(), attributes.stream().map(RecordComponent::getName).toList()));
      constraint.variable().ifPresent(name -> variables.put(name, Object.class));
    }
    return attribute;
  }

  private void constrain(
      RecordComponent attribute,
      Constraint constraint,
      Map<String, Set<Enum<?>>> allowed,
      Map<String, String> bound,
      Map<String, List<String>> joined) {
    String name = attribute.getName();
    Set<Enum<?>> named = new LinkedHashSet<>();
    boolean known = true;
    for (Operand operand : constraint.operands()) {
      if (operand instanceof Operand.Constant constant) {
        Optional<Enum<?>> value = constant(constant, attribute.getType());
        known &= value.filter(one -> one.getDeclaringClass() == attribute.getType()).isPresent();
        value.ifPresent(named::add);
      } else if (operand instanceof Operand.Variable variable) {
        used(variable, attribute.getType());
        joined.computeIfAbsent(name, key -> new ArrayList<>()).add(variable.name());
      }
    }
    if (known && !named.isEmpty()) {
      Set<Enum<?>> left =
          allowed.computeIfAbsent(
              name, key -> new LinkedHashSet<>(RuleVocabulary.constants(attribute.getType())));
      boolean wanted = constraint.sign().isPositive();
      if (left.stream().allMatch(constant -> named.contains(constant) == wanted)) {
        fault(
            LintCode.IDLE,
            constraint.span(),
            "every %s that is left fulfils this".formatted(attribute.getType().getSimpleName()),
            "take the constraint out, or name fewer constants");
      }
      left.removeIf(constant -> named.contains(constant) != wanted);
      if (left.isEmpty()) {
        fault(
            LintCode.NEVER,
            constraint.span(),
            "no %s fulfils this, so the rule never fires".formatted(name),
            "look at what else the pattern says of " + name);
      }
    }
    constraint
        .variable()
        .ifPresent(
            variable -> {
              bind(variable, attribute.getType(), constraint.span());
              bound.put(variable, name);
            });
  }

  private void bind(String variable, Class<?> type, Span span) {
    if (variables.put(variable, type) != null) {
      fault(LintCode.VARIABLE, span, variable + " is bound already", "give it another name");
    }
    bindings.put(variable, span);
  }

  private Optional<Class<?>> used(Operand.Variable variable, Class<?> wanted) {
    used.add(variable.name());
    Class<?> type = variables.get(variable.name());
    if (type == null) {
      fault(
          LintCode.VARIABLE,
          variable.span(),
          variable.name() + " is not bound before",
          maybe(variable.name(), variables.keySet()));
    } else if (type != wanted && type != Object.class && wanted != Object.class) {
      String message = "%s is a %s, which is compared with a %s";
      fault(
          LintCode.VARIABLE,
          variable.span(),
          message.formatted(variable.name(), type.getSimpleName(), wanted.getSimpleName()),
          "");
    }
    return Optional.ofNullable(type);
  }

  private Optional<Enum<?>> constant(Operand.Constant constant, Class<?> wanted) {
    Optional<Enum<?>> found =
        WORDS.constants(constant.type()).stream()
            .filter(one -> one.name().equals(constant.name()))
            .findFirst();
    if (found.isEmpty()) {
      List<String> known =
          WORDS.constants(constant.type()).stream()
              .map(one -> constant.type() + "." + one.name())
              .toList();
      String written = constant.type() + "." + constant.name();
      fault(
          LintCode.CONSTANT,
          constant.span(),
          "there is no constant " + written,
          maybe(written, known));
    } else if (wanted != Object.class && found.get().getDeclaringClass() != wanted) {
      fault(
          LintCode.CONSTANT,
          constant.span(),
          "%s.%s is no %s".formatted(constant.type(), constant.name(), wanted.getSimpleName()),
          "");
    }
    return found;
  }

  private Optional<Clause> clause(Addition addition, List<Match> matches) {
    Optional<Class<?>> type = WORDS.added(addition.type());
    if (type.isEmpty()) {
      fault(
          LintCode.TYPE,
          addition.span(),
          "rules add no " + addition.type(),
          maybe(addition.type(), WORDS.addedNames()));
    }
    List<Clause.Argument> arguments = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (Operand operand : addition.arguments()) {
      if (operand instanceof Operand.Text text) {
        arguments.add(new Clause.Argument.Value(text.value()));
        types.add(String.class);
      } else if (operand instanceof Operand.Amount number) {
        arguments.add(new Clause.Argument.Value(number.value()));
        types.add(int.class);
      } else if (operand instanceof Operand.Variable variable) {
        arguments.add(new Clause.Argument.Variable(variable.name()));
        used(variable, Object.class).ifPresent(types::add);
      } else if (operand instanceof Operand.Constant constant) {
        Optional<Enum<?>> value = constant(constant, Object.class);
        value.ifPresent(one -> arguments.add(new Clause.Argument.Value(one)));
        value.ifPresent(one -> types.add(one.getDeclaringClass()));
      }
    }
    if (type.isEmpty() || faulty || types.contains(Object.class)) {
      return Optional.empty();
    }
    Optional<Constructor<?>> constructor =
        Stream.<Constructor<?>>of(type.get().getConstructors())
            .filter(one -> accepts(one.getParameterTypes(), types))
            .findFirst();
    if (constructor.isEmpty()) {
      fault(
          LintCode.ARGUMENTS,
          addition.span(),
          "no %s is made of (%s)"
              .formatted(
                  addition.type(),
                  String.join(", ", types.stream().map(Class::getSimpleName).toList())),
          "rules/README.md lists what it takes");
    }
    return constructor.map(one -> new Clause(rule, matches, one, arguments));
  }

  private static boolean accepts(Class<?>[] wanted, List<Class<?>> types) {
    return wanted.length == types.size()
        && IntStream.range(0, wanted.length).allMatch(i -> wanted[i] == types.get(i));
  }

  private static String maybe(String word, Collection<String> words) {
    return Spelling.nearest(word, words).map(near -> "did you mean " + near + "?").orElse("");
  }

  private void fault(LintCode code, Span span, String message, String help) {
    faulty = true;
    findings.accept(new LintFinding(code, rule.file(), span, message, help));
  }
}
