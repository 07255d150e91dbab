package org.moveplan.audit.pddl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Carries out plans on a parsed domain and problem: types are checked, every name must be declared,
 * effects are those of the state before, and what an action both adds and deletes is added.
 */
final class Machine {

  private record Action(
      List<String> names, List<String> types, Expression pre, Expression effect) {}

  private final Set<String> types = new TreeSet<>();
  private final Map<String, List<String>> predicates = new HashMap<>();
  private final Map<String, List<String>> functions = new HashMap<>();
  private final Map<String, Action> actions = new TreeMap<>();
  private final Map<String, String> objects = new LinkedHashMap<>();
  private final Set<String> facts = new TreeSet<>();
  private final Map<String, Integer> numbers = new TreeMap<>();
  private Expression goal = new Expression("", List.of());

  Machine(String domain, String problem) {
    List<Expression> parts = definition(domain, "domain");
    for (Expression part : parts) {
      switch (part.head()) {
        case ":requirements" -> check(part.rest().size() > 0, "requirements");
        case ":types" -> part.rest().forEach(type -> types.add(type.word()));
        case ":predicates" -> part.rest().forEach(each -> declare(each, predicates));
        case ":functions" -> part.rest().forEach(each -> declare(each, functions));
        case ":action" -> action(part);
        default -> throw new IllegalArgumentException("Unknown part " + part.head());
      }
    }
    for (Expression part : definition(problem, "problem")) {
      switch (part.head()) {
        case ":domain" -> check(part.rest().get(0).word().equals("moveplan"), "domain");
        case ":objects" -> typed(part.rest(), objects);
        case ":init" -> part.rest().forEach(this::init);
        case ":goal" -> goal = part.rest().get(0);
        default -> throw new IllegalArgumentException("Unknown part " + part.head());
      }
    }
    wellFormed(goal, Map.of());
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }

  private static List<Expression> definition(String text, String kind) {
    List<Expression> all = Expression.read(text);
    check(all.size() == 1 && all.get(0).head().equals("define"), "one definition");
    Expression name = all.get(0).parts().get(1);
    check(name.parts().size() == 2 && name.head().equals(kind), kind);
    return all.get(0).parts().subList(2, all.get(0).parts().size());
  }

  private void declare(Expression each, Map<String, List<String>> known) {
    Map<String, String> variables = new LinkedHashMap<>();
    typed(each.rest(), variables);
    check(known.put(each.head(), List.copyOf(variables.values())) == null, "twice " + each.head());
  }

  private void typed(List<Expression> words, Map<String, String> names) {
    List<String> open = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).word().equals("-")) {
        String type = words.get(++i).word();
        check(types.contains(type), "type " + type);
        for (String name : open) {
          check(names.put(name, type) == null, "twice " + name);
        }
        open.clear();
      } else {
        open.add(words.get(i).word());
      }
    }
    check(open.isEmpty(), "untyped " + open);
  }

  private void action(Expression part) {
    Map<String, Expression> fields = new HashMap<>();
    for (int i = 2; i < part.parts().size(); i += 2) {
      fields.put(part.parts().get(i).word(), part.parts().get(i + 1));
    }
    Map<String, String> variables = new LinkedHashMap<>();
    typed(fields.get(":parameters").parts(), variables);
    Expression none = Expression.read("(and)").get(0);
    Expression pre = fields.getOrDefault(":precondition", none);
    wellFormed(pre, variables);
    wellFormed(fields.get(":effect"), variables);
    Action action =
        new Action(
            List.copyOf(variables.keySet()),
            List.copyOf(variables.values()),
            pre,
            fields.get(":effect"));
    check(actions.put(part.parts().get(1).word(), action) == null, "action twice");
  }

  /** Every predicate is declared, with terms of its types; every variable is bound. */
  private void wellFormed(Expression formula, Map<String, String> variables) {
    switch (formula.head()) {
      case "and", "or", "not", "when" ->
          formula.rest().forEach(each -> wellFormed(each, variables));
      case "forall" -> {
        Map<String, String> more = new LinkedHashMap<>(variables);
        typed(formula.parts().get(1).parts(), more);
        wellFormed(formula.parts().get(2), more);
      }
      case "increase", "decrease", ">=" -> {
        terms(formula.parts().get(1), functions, variables);
        check(formula.parts().get(2).word().matches("[0-9]+"), "number");
      }
      default -> terms(formula, predicates, variables);
    }
  }

  private void terms(
      Expression atom, Map<String, List<String>> known, Map<String, String> variables) {
    List<String> wanted = known.get(atom.head());
    check(wanted != null, "undeclared " + atom.head());
    List<String> found = new ArrayList<>();
    for (Expression term : atom.rest()) {
      String type =
          term.word().startsWith("?") ? variables.get(term.word()) : objects.get(term.word());
      check(type != null, "unknown " + term + " in " + atom);
      found.add(type);
    }
    check(found.equals(wanted), "types of " + atom);
  }

  private void init(Expression fact) {
    if (fact.head().equals("=")) {
      terms(fact.parts().get(1), functions, Map.of());
      numbers.put(fact.parts().get(1).toString(), Integer.parseInt(fact.parts().get(2).word()));
    } else {
      terms(fact, predicates, Map.of());
      facts.add(fact.toString());
    }
  }

  Set<String> actionNames() {
    return actions.keySet();
  }

  boolean holds(String fact) {
    Expression atom = Expression.read(fact).get(0);
    terms(atom, predicates, Map.of());
    return facts.contains(atom.toString());
  }

  boolean goalReached() {
    return holds(goal, Map.of());
  }

  /** Carries out one ground action; answers whether its precondition held. */
  boolean carryOut(String line) {
    List<Expression> read = Expression.read(line);
    check(read.size() == 1, "one action a line");
    Action action = actions.get(read.get(0).head());
    check(action != null, "no action " + read.get(0).head());
    Map<String, String> bound = new HashMap<>();
    List<Expression> arguments = read.get(0).rest();
    check(arguments.size() == action.names().size(), "arguments of " + line);
    for (int i = 0; i < arguments.size(); i++) {
      String object = arguments.get(i).word();
      check(action.types().get(i).equals(objects.get(object)), "type of " + object + " in " + line);
      bound.put(action.names().get(i), object);
    }
    if (!holds(action.pre(), bound)) {
      return false;
    }
    Set<String> added = new LinkedHashSet<>();
    Set<String> deleted = new LinkedHashSet<>();
    Map<String, Integer> changed = new HashMap<>();
    effect(action.effect(), bound, added, deleted, changed);
    facts.removeAll(deleted);
    facts.addAll(added);
    changed.forEach((name, by) -> numbers.merge(name, by, Integer::sum));
    return true;
  }

  private boolean holds(Expression formula, Map<String, String> bound) {
    return switch (formula.head()) {
      case "and" -> formula.rest().stream().allMatch(each -> holds(each, bound));
      case "or" -> formula.rest().stream().anyMatch(each -> holds(each, bound));
      case "not" -> !holds(formula.parts().get(1), bound);
      case "forall" ->
          bindings(formula, bound).stream().allMatch(each -> holds(formula.parts().get(2), each));
      case ">=" ->
          numbers.get(ground(formula.parts().get(1), bound))
              >= Integer.parseInt(formula.parts().get(2).word());
      default -> facts.contains(ground(formula, bound));
    };
  }

  private void effect(
      Expression effect,
      Map<String, String> bound,
      Set<String> added,
      Set<String> deleted,
      Map<String, Integer> changed) {
    switch (effect.head()) {
      case "and" -> effect.rest().forEach(each -> effect(each, bound, added, deleted, changed));
      case "forall" ->
          bindings(effect, bound)
              .forEach(each -> effect(effect.parts().get(2), each, added, deleted, changed));
      case "when" -> {
        if (holds(effect.parts().get(1), bound)) {
          effect(effect.parts().get(2), bound, added, deleted, changed);
        }
      }
      case "not" -> deleted.add(ground(effect.parts().get(1), bound));
      case "increase", "decrease" -> {
        int by = Integer.parseInt(effect.parts().get(2).word());
        String name = ground(effect.parts().get(1), bound);
        changed.merge(name, effect.head().equals("increase") ? by : -by, Integer::sum);
      }
      default -> added.add(ground(effect, bound));
    }
  }

  private List<Map<String, String>> bindings(Expression forall, Map<String, String> bound) {
    Map<String, String> variables = new LinkedHashMap<>();
    typed(forall.parts().get(1).parts(), variables);
    List<Map<String, String>> all = List.of(bound);
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      List<Map<String, String>> more = new ArrayList<>();
      for (Map<String, String> each : all) {
        objects.forEach(
            (object, type) -> {
              if (type.equals(variable.getValue())) {
                Map<String, String> next = new HashMap<>(each);
                next.put(variable.getKey(), object);
                more.add(next);
              }
            });
      }
      all = more;
    }
    return all;
  }

  private static String ground(Expression atom, Map<String, String> bound) {
    StringBuilder text = new StringBuilder("(").append(atom.head());
    for (Expression term : atom.rest()) {
      text.append(' ').append(bound.getOrDefault(term.word(), term.word()));
    }
    return text.append(')').toString();
  }
}
