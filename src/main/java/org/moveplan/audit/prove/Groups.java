package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moveplan.audit.drl.Clause;
import org.moveplan.audit.drl.Match;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.situation.Attributes;
import org.moveplan.domain.situation.Link;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Step;

/** What attributes rules read together, as inputs that combine them. */
final class Groups {

  private final List<Base> bases;
  private final Reach reach;
  private final RuleSet rules;
  private final Bounds bounds;

  Groups(List<Base> bases, Reach reach, RuleSet rules, Bounds bounds) {
    this.bases = bases;
    this.reach = reach;
    this.rules = rules;
    this.bounds = bounds;
  }

  /** For each rule, what it reads. */
  List<Inputs> ofRules() {
    List<Inputs> inputs = new ArrayList<>();
    Set<Object> had = new HashSet<>();
    for (Clause clause : rules.clauses()) {
      String id = clause.rule().id();
      add(Inputs.Sort.RULES, id, read(clause), reach.basesOf(id), had, inputs);
    }
    return inputs;
  }

  /** For each action, what all rules read that add it, order it or claim something for it. */
  List<Inputs> ofSteps() {
    Map<Action, Set<String>> attributes = new TreeMap<>();
    Map<Action, Map<Integer, Integer>> around = new LinkedHashMap<>();
    for (Clause clause : rules.clauses()) {
      for (Action action : touched(clause)) {
        attributes.computeIfAbsent(action, key -> new TreeSet<>()).addAll(read(clause));
        Map<Integer, Integer> count = around.computeIfAbsent(action, key -> new TreeMap<>());
        reach.basesOf(clause.rule().id()).forEach(base -> count.merge(base, 1, Integer::sum));
      }
    }
    List<Inputs> inputs = new ArrayList<>();
    Set<Object> had = new HashSet<>();
    attributes.forEach(
        (action, read) -> {
          List<Integer> most = new ArrayList<>(around.get(action).keySet());
          most.sort((one, other) -> around.get(action).get(other) - around.get(action).get(one));
          add(Inputs.Sort.STEPS, action.token(), read, most, had, inputs);
        });
    return inputs;
  }

  private void add(
      Inputs.Sort sort,
      String name,
      Set<String> attributes,
      List<Integer> around,
      Set<Object> had,
      List<Inputs> inputs) {
    List<Axis<?>> axes = reach.axesOf(attributes);
    if (axes.isEmpty()) {
      return;
    }
    for (int base : around.stream().limit(bounds.basesOfGroup()).toList()) {
      if (had.add(List.of(base, axes))) {
        Combination combination =
            new Combination(bases.get(base).draft(), axes, bounds.mostOfGroup());
        inputs.add(Inputs.of(sort, name, combination));
      }
    }
  }

  /** The attributes that the conditions of a rule name. */
  static Set<String> read(Clause clause) {
    Set<String> read = new TreeSet<>();
    for (Match match : clause.matches()) {
      if (Attributes.class.isAssignableFrom(match.type())) {
        Set<String> names = new TreeSet<>(match.allowed().keySet());
        names.addAll(match.joined().keySet());
        names.addAll(match.bound().values());
        for (String name : names) {
          sides(match).forEach(side -> read.add(match.type().getSimpleName() + side + "." + name));
        }
      }
    }
    return read;
  }

  private static List<String> sides(Match match) {
    boolean sided =
        match.type() != Link.class && match.type().getRecordComponents()[0].getType() == Role.class;
    if (!sided) {
      return List.of("");
    }
    Set<Enum<?>> roles =
        match.allowed().getOrDefault("role", Set.of(Role.SOURCE, Role.DESTINATION));
    return roles.stream().map(role -> "[" + role.name() + "]").sorted().toList();
  }

  private static Set<Action> touched(Clause clause) {
    Set<Action> touched = new TreeSet<>();
    for (Clause.Argument argument : clause.arguments()) {
      if (argument instanceof Clause.Argument.Value value && value.value() instanceof Action one) {
        touched.add(one);
      }
    }
    for (Match match : clause.matches()) {
      if (match.type() == Step.class) {
        match.allowed().getOrDefault("action", Set.of()).forEach(one -> touched.add((Action) one));
      }
    }
    return touched;
  }
}
