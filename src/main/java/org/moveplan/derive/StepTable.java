package org.moveplan.derive;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Step;
import org.moveplan.rules.RuleBaseException;

/** The steps that rules added, each once, with the rules behind it. */
final class StepTable {

  /** By phase, action and postoffice: no two steps of a derivation are equal in all three. */
  static final Comparator<Step> ORDER =
      Comparator.comparing(Step::phase).thenComparing(Step::action).thenComparing(Step::at);

  private record Rules(Set<String> direct, Set<String> support) {
    private Rules() {
      this(new TreeSet<>(RuleIds.ORDER), new TreeSet<>(RuleIds.ORDER));
    }

    List<String> inOrder() {
      return Stream.concat(direct.stream(), support.stream()).distinct().toList();
    }
  }

  private final SortedMap<Step, Rules> rules = new TreeMap<>(ORDER);
  private final Map<Action, Map<Role, Step>> places = new EnumMap<>(Action.class);

  void add(Step step, String rule, Iterable<String> support) {
    Step other =
        places
            .computeIfAbsent(step.action(), key -> new EnumMap<>(Role.class))
            .putIfAbsent(step.at(), step);
    if (other != null && !other.equals(step)) {
      throw new RuleBaseException(
          "The rules want "
              + step.action().token()
              + " both as "
              + other
              + " and, by rule "
              + rule
              + ", as "
              + step
              + "; a move can have it in one form only.");
    }
    Rules of = rules.computeIfAbsent(step, key -> new Rules());
    of.direct().add(rule);
    support.forEach(of.support()::add);
  }

  SortedMap<Step, List<String>> withRules() {
    SortedMap<Step, List<String>> result = new TreeMap<>(ORDER);
    rules.forEach((step, of) -> result.put(step, of.inOrder()));
    return result;
  }
}
