package org.moveplan.planner;

import org.moveplan.derive.Derivations;
import org.moveplan.derive.Engine;
import org.moveplan.derive.RuleEngine;
import org.moveplan.derive.Situations;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleBaseException;

/** Makes plans. The plan of a request depends on the request, the rules and the version only. */
public final class Planner {

  private final RuleBase rules;
  private final Derivations derivations;

  /** Plans with {@code rules}. */
  public Planner(RuleBase rules) {
    this(rules, new RuleEngine(rules));
  }

  /** Plans with what {@code engine} derives, and cites {@code rules}. */
  public Planner(RuleBase rules, Engine engine) {
    this.rules = rules;
    this.derivations = new Derivations(engine);
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
    Situations situations = new Situations(request);
    derivations.expect(situations.request().moves().stream().map(situations::of));
    Rounds.Result result = new Rounds(situations, derivations, progress).run();
    return new PlanBuilder(request, rules, result).build(progress);
  }
}
