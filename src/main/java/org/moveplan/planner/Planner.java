package org.moveplan.planner;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.moveplan.derive.Derivation;
import org.moveplan.derive.Derivations;
import org.moveplan.derive.Engine;
import org.moveplan.derive.RuleEngine;
import org.moveplan.derive.Situations;
import org.moveplan.domain.Method;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.situation.Contest;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Step;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleBaseException;

/** Makes plans. The plan of a request depends on the request, the rules and the version only. */
public final class Planner {

  private final RuleBase rules;
  private final Derivations derivations;
  private final Drafts drafts = new Drafts();

  /** Plans with {@code rules}. */
  public Planner(RuleBase rules) {
    this(rules, new RuleEngine(rules));
  }

  /** Plans with what {@code engine} derives, and cites {@code rules}. */
  public Planner(RuleBase rules, Engine engine) {
    this.rules = rules;
    this.derivations = new Derivations(engine);
  }

  /** Has everybody dragged and asks no rule: to go the way once, not to follow the plan. */
  public static Planner withoutRules(RuleBase rules) {
    SortedMap<Step, List<String>> steps =
        new TreeMap<>((one, other) -> one.action().compareTo(other.action()));
    steps.put(new Step(Action.MOVE_USER, Role.SOURCE, Phase.MOVE, Method.DRAG), List.of());
    Derivation derivation =
        new Derivation(
            steps,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new TreeSet<>(steps.comparator()),
            List.of(),
            List.of(),
            List.of(),
            Map.of());
    return new Planner(rules, situation -> derivation);
  }

  /** The rules that it cites. */
  public RuleBase rules() {
    return rules;
  }

  /**
   * The plan for {@code request}. It has not been replayed yet.
   *
   * @throws RuleBaseException if the rules contradict each other
   */
  public Plan plan(Request request) {
    return plan(request, Progress.NONE);
  }

  /**
   * The plan for {@code request}. It has not been replayed yet.
   *
   * @param progress is told how far it has come
   * @throws RuleBaseException if the rules contradict each other
   */
  public Plan plan(Request request, Progress progress) {
    return PlanBuilder.build(request, rules, rounds(request, progress), drafts, progress);
  }

  private Rounds.Result rounds(Request request, Progress progress) {
    Situations situations =
        new Situations(request, alone -> derivations.of(derivations.kind(alone), Contest.NONE));
    int moves = situations.request().moves().size();
    derivations.expect(IntStream.range(0, moves).mapToObj(situations::of));
    return new Rounds(situations, derivations, drafts, progress).run();
  }
}
