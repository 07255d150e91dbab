package org.moveplan.audit.drl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rule can add, by making it: once for every value that its variables can have. */
final class Making {

  private Making() {}

  static List<Object> all(Clause clause) {
    List<List<Object>> choices = new ArrayList<>();
    for (Clause.Argument argument : clause.arguments()) {
      if (argument instanceof Clause.Argument.Value value) {
        choices.add(List.of(value.value()));
      } else if (argument instanceof Clause.Argument.Variable variable) {
        choices.add(values(clause, variable.name()));
      }
    }
    List<List<Object>> combinations = new ArrayList<>(List.of(List.of()));
    for (List<Object> choice : choices) {
      List<List<Object>> longer = new ArrayList<>();
      for (List<Object> combination : combinations) {
        for (Object value : choice) {
          List<Object> next = new ArrayList<>(combination);
          next.add(value);
          longer.add(next);
        }
      }
      combinations = longer;
    }
    Set<Object> made = new LinkedHashSet<>();
    combinations.forEach(arguments -> made.add(Values.make(clause.constructor(), arguments)));
    return List.copyOf(made);
  }

  private static List<Object> values(Clause clause, String variable) {
    for (Match match : clause.matches()) {
      if (match.variable().filter(variable::equals).isPresent()) {
        return List.of(Values.any(match.type()));
      }
      String attribute = match.bound().get(variable);
      if (attribute != null) {
        Map<String, Set<Enum<?>>> allowed = match.allowed();
        return List.copyOf(
            allowed.containsKey(attribute)
                ? allowed.get(attribute)
                : RuleVocabulary.constants(match.type(), attribute));
      }
    }
    throw new IllegalStateException(variable + " is not bound in " + clause.rule().name());
  }
}
