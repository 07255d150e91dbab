package org.moveplan.planner;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.situation.Scope;
import org.moveplan.domain.situation.Step;

/**
 * Tells which steps of a move belong to its own wave and which to the last one: a step that has to
 * wait for days would hold its wave up, and the others of its phase go with it. A step of a
 * postoffice is done in each wave in which steps call for it.
 */
final class Laps {

  /** One of the waves that a move has to do with. */
  enum Lap {
    /** The wave in which the move is made. */
    OWN,
    /** The last wave of the plan, when the days of waiting are over. */
    LAST
  }

  /** Most steps are done in the wave of their move. */
  static final Set<Lap> OWN = Collections.unmodifiableSet(EnumSet.of(Lap.OWN));

  private Laps() {}

  /** The laps of each step of {@code derivation}; steps that are not in it are of the own wave. */
  static Map<Step, Set<Lap>> of(Derivation derivation) {
    return derivation.waits().isEmpty() ? Map.of() : compute(derivation);
  }

  private static Map<Step, Set<Lap>> compute(Derivation derivation) {
    List<Derivation.Precedence> precedences = derivation.precedences();
    Map<Step, Set<Lap>> laps = new HashMap<>();
    Set<Phase> waiting = EnumSet.noneOf(Phase.class);
    derivation.waits().forEach(wait -> waiting.add(wait.second().phase()));
    for (Step step : derivation.steps().keySet()) {
      if (step.scope() == Scope.MOVE) {
        laps.put(step, waiting.contains(step.phase()) ? EnumSet.of(Lap.LAST) : OWN);
      }
    }
    repeat(precedences, before -> isOwn(before) && follow(laps, before));
    repeat(precedences, before -> follow(laps, before));
    Set<Step> served = Set.copyOf(laps.keySet());
    repeat(precedences, before -> !served.contains(before.first()) && precede(laps, before));
    return laps;
  }

  private static void repeat(
      List<Derivation.Precedence> precedences, Predicate<Derivation.Precedence> moves) {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Derivation.Precedence precedence : precedences) {
        moved |= moves.test(precedence);
      }
    }
  }

  private static boolean isOwn(Derivation.Precedence precedence) {
    return precedence.first().scope() == Scope.MOVE && precedence.second().scope() == Scope.MOVE;
  }

  /** What comes after the waiting waits too; a postoffice's step comes after each that needs it. */
  private static boolean follow(Map<Step, Set<Lap>> laps, Derivation.Precedence precedence) {
    Set<Lap> first = laps.get(precedence.first());
    Set<Lap> second = laps.get(precedence.second());
    if (first == null) {
      return false;
    }
    if (precedence.second().scope() == Scope.POSTOFFICE) {
      EnumSet<Lap> both = EnumSet.copyOf(first);
      both.addAll(second == null ? Set.of() : second);
      laps.put(precedence.second(), both);
      return !both.equals(second);
    }
    boolean late = !first.contains(Lap.OWN) && second.contains(Lap.OWN);
    if (late) {
      laps.put(precedence.second(), EnumSet.of(Lap.LAST));
    }
    return late;
  }

  /** A postoffice's step that comes after nothing is done before the first that needs it. */
  private static boolean precede(Map<Step, Set<Lap>> laps, Derivation.Precedence precedence) {
    Set<Lap> first = laps.get(precedence.first());
    Set<Lap> second = laps.get(precedence.second());
    if (second == null || precedence.first().scope() != Scope.POSTOFFICE) {
      return false;
    }
    EnumSet<Lap> both = EnumSet.of(second.contains(Lap.OWN) ? Lap.OWN : Lap.LAST);
    both.addAll(first == null ? Set.of() : first);
    laps.put(precedence.first(), both);
    return !both.equals(first);
  }
}
