package org.moveplan.audit.run;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moveplan.audit.drl.Clause;
import org.moveplan.audit.drl.Match;
import org.moveplan.domain.situation.Derived;

/** A rule made ready for being run. */
public final class Program {

  /** What is done when all patterns match. */
  interface Firing {
    void fire(Program program, List<Object> matched, Derived added);
  }

  private final String id;
  private final List<Match> matches;
  private final Constructor<?> constructor;
  private final List<Clause.Argument> arguments;

  /** The rule {@code clause}. */
  public Program(Clause clause) {
    this.id = clause.rule().id();
    this.matches = clause.matches();
    this.constructor = clause.constructor();
    this.arguments = clause.arguments();
  }

  String id() {
    return id;
  }

  int size() {
    return matches.size();
  }

  /** Whether {@code cell} fulfils what pattern {@code place} says with constants. */
  boolean accepts(int place, Cell cell) {
    Match match = matches.get(place);
    if (match.type() != cell.fact().getClass()) {
      return false;
    }
    for (Map.Entry<String, Set<Enum<?>>> entry : match.allowed().entrySet()) {
      if (!entry.getValue().contains(cell.value(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Fires once for every way to take a fact for each pattern. */
  void run(List<List<Cell>> candidates, Firing firing) {
    for (List<Cell> accepted : candidates) {
      if (accepted.isEmpty()) {
        return;
      }
    }
    run(candidates, new ArrayList<>(), new HashMap<>(), firing);
  }

  private void run(
      List<List<Cell>> candidates,
      List<Object> matched,
      Map<String, Object> variables,
      Firing firing) {
    int place = matched.size();
    if (place == matches.size()) {
      firing.fire(this, List.copyOf(matched), made(variables));
      return;
    }
    Match match = matches.get(place);
    for (Cell cell : candidates.get(place)) {
      match.variable().ifPresent(name -> variables.put(name, cell.fact()));
      match.bound().forEach((name, attribute) -> variables.put(name, cell.value(attribute)));
      if (isJoined(match, cell, variables)) {
        matched.add(cell.fact());
        run(candidates, matched, variables, firing);
        matched.remove(place);
      }
    }
  }

  private static boolean isJoined(Match match, Cell cell, Map<String, Object> variables) {
    for (Map.Entry<String, List<String>> joined : match.joined().entrySet()) {
      for (String variable : joined.getValue()) {
        if (cell.value(joined.getKey()) != variables.get(variable)) {
          return false;
        }
      }
    }
    return true;
  }

  private Derived made(Map<String, Object> variables) {
    Object[] values = new Object[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          arguments.get(i) instanceof Clause.Argument.Value value
              ? value.value()
              : variables.get(((Clause.Argument.Variable) arguments.get(i)).name());
    }
    try {
      return (Derived) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make what " + id + " adds.", e);
    }
  }
}
