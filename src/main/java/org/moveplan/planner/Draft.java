package org.moveplan.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.situation.Scope;
import org.moveplan.domain.situation.Step;

/**
 * What a derivation asks for, worked out once for all moves that share it.
 *
 * @param numbers the number of the part of each step
 * @param parts its steps, in order
 * @param pairs its precedences
 * @param waits which part waits for which
 * @param hasLinks whether a step leads to other things of the user, of which there may be any
 *     number
 * @param plain whether no two steps of one user that it makes can have the same id
 */
record Draft(
    SortedMap<Step, Integer> numbers,
    List<Part> parts,
    List<Pair> pairs,
    List<Pair> waits,
    boolean hasLinks,
    boolean plain) {

  /**
   * A step that a move asks for.
   *
   * @param because the rules that every such step rests on
   * @param laps in which waves
   */
  record Part(Step step, List<String> because, Set<Laps.Lap> laps) {

    /** Whether everybody who asks for it at a postoffice in a wave gets the same one. */
    boolean shared() {
      return step.scope() == Scope.POSTOFFICE;
    }
  }

  /** Which steps that two parts make belong together. */
  enum Match {
    ALL,
    /** Those that are done on the same postoffice. */
    PLACE,
    /** Those that deal with the same thing. */
    THING
  }

  /**
   * Part {@code first} comes before part {@code second}.
   *
   * @param rule the rule that says so
   */
  record Pair(int first, int second, String rule, Match match) {}

  /** Which of the parts {@code step} is. */
  int number(Step step) {
    return numbers.get(step);
  }

  /** Works it out. */
  static Draft of(Derivation derivation) {
    Map<Step, Set<Laps.Lap>> where = Laps.of(derivation);
    SortedMap<Step, Integer> numbers = new TreeMap<>(derivation.steps().comparator());
    for (Step step : derivation.steps().keySet()) {
      numbers.put(step, numbers.size());
    }
    List<Part> parts = new ArrayList<>();
    derivation
        .steps()
        .forEach(
            (step, rules) ->
                parts.add(
                    new Part(
                        step,
                        because(step, rules, derivation),
                        where.getOrDefault(step, Laps.OWN))));
    return new Draft(
        numbers,
        List.copyOf(parts),
        pairs(derivation.precedences(), numbers),
        pairs(derivation.waits(), numbers),
        parts.stream().anyMatch(part -> part.step().link().isPresent()),
        isPlain(parts));
  }

  private static List<Pair> pairs(
      List<Derivation.Precedence> precedences, Map<Step, Integer> numbers) {
    return precedences.stream()
        .map(
            before ->
                new Pair(
                    numbers.get(before.first()),
                    numbers.get(before.second()),
                    before.rule(),
                    match(before.first(), before.second())))
        .toList();
  }

  /** Who waits does so because of the rule that asks for it, too. */
  private static List<String> because(Step step, List<String> rules, Derivation derivation) {
    Set<String> all = new LinkedHashSet<>(rules);
    if (step.scope() == Scope.MOVE) {
      derivation.waits().stream()
          .filter(wait -> derivation.steps().comparator().compare(wait.second(), step) == 0)
          .forEach(wait -> all.add(wait.rule()));
    }
    return List.copyOf(all);
  }

  private static Match match(Step before, Step after) {
    if (before.link().isEmpty() || after.link().isEmpty()) {
      return Match.ALL;
    }
    if (before.scope() == Scope.POSTOFFICE || after.scope() == Scope.POSTOFFICE) {
      return Match.PLACE;
    }
    return before.link().equals(after.link()) ? Match.THING : Match.ALL;
  }

  private static boolean isPlain(List<Part> parts) {
    Set<List<Object>> seen = new HashSet<>();
    return parts.stream()
        .filter(part -> !part.shared())
        .allMatch(
            part ->
                part.step().link().isEmpty()
                    && seen.add(List.of(part.step().action(), part.step().at())));
  }
}
