package org.moveplan.audit.drl;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks the names of a rule up in the vocabulary and says which are wrong. */
public final class ClauseReader {

  private static final RuleVocabulary WORDS = RuleVocabulary.INSTANCE;

  private final Rule rule;
  private final Complaints complaints;
  private final RuleNames names;

  private ClauseReader(Rule rule, Consumer<LintFinding> findings) {
    this.rule = rule;
    this.complaints = new Complaints(rule.file(), findings);
    this.names = new RuleNames(complaints);
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
      MatchReader.read(pattern, names, complaints).ifPresent(matches::add);
    }
    Optional<Clause> clause = rule.addition().flatMap(addition -> clause(addition, matches));
    if (rule.whole()) {
      names.complainOfUnused();
    }
    return complaints.any() || !rule.whole() ? Optional.empty() : clause;
  }

  private Optional<Clause> clause(Addition addition, List<Match> matches) {
    Optional<Class<?>> type = WORDS.added(addition.type());
    if (type.isEmpty()) {
      complaints.misspelt(
          LintCode.TYPE,
          addition.span(),
          "rules add no " + addition.type(),
          addition.type(),
          WORDS.addedNames());
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
        names.use(variable, Object.class).ifPresent(types::add);
      } else if (operand instanceof Operand.Constant constant) {
        Optional<Enum<?>> value = names.constant(constant, Object.class);
        value.ifPresent(one -> arguments.add(new Clause.Argument.Value(one)));
        value.ifPresent(one -> types.add(one.getDeclaringClass()));
      }
    }
    if (type.isEmpty() || complaints.any() || types.contains(Object.class)) {
      return Optional.empty();
    }
    return constructor(addition, type.get(), types)
        .map(one -> new Clause(rule, matches, one, arguments));
  }

  private Optional<Constructor<?>> constructor(
      Addition addition, Class<?> added, List<Class<?>> types) {
    Optional<Constructor<?>> constructor =
        Stream.<Constructor<?>>of(added.getConstructors())
            .filter(one -> accepts(one.getParameterTypes(), types))
            .findFirst();
    if (constructor.isEmpty()) {
      complaints.add(
          LintCode.ARGUMENTS,
          addition.span(),
          "no %s is made of (%s)"
              .formatted(
                  addition.type(),
                  String.join(", ", types.stream().map(Class::getSimpleName).toList())),
          "rules/README.md lists what it takes");
    }
    return constructor;
  }

  private static boolean accepts(Class<?>[] wanted, List<Class<?>> types) {
    return wanted.length == types.size()
        && IntStream.range(0, wanted.length).allMatch(i -> wanted[i] == types.get(i));
  }
}
