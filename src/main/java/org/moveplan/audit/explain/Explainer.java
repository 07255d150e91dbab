package org.moveplan.audit.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moveplan.domain.Move;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.planner.Planner;
import org.moveplan.rules.RuleBase;

/** Answers questions about the plan of one request. */
public final class Explainer {

  private final Request request;
  private final Progress progress;
  private final Planner planner;
  private final Plan plan;

  /**
   * Plans {@code request}.
   *
   * @param progress is told how many other lists have been planned to find an answer
   * @throws org.moveplan.rules.RuleBaseException if the rules cannot be used
   */
  public Explainer(Request request, RuleBase rules, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.planner = new Planner(rules);
    this.plan = planner.plan(request, progress);
  }

  /** The plan that is explained; it has not been replayed. */
  public Plan plan() {
    return plan;
  }

  /**
   * The story of a user; several if the request has the user for several destinations.
   *
   * @param name a mailbox name, or mailbox name and source as {@code user@PO}
   * @throws UnknownSubjectException if there is no such user
   */
  public List<Explanation> user(String name, Optional<String> from) throws UnknownSubjectException {
    List<Explanation> stories = new ArrayList<>();
    for (Move move : Subject.moves(request, name, from)) {
      stories.add(UserStory.of(request, move, plan, planner, progress));
    }
    return stories;
  }

  /**
   * Why a step is there.
   *
   * @param id its id or its number
   * @throws UnknownSubjectException if there is no such step
   */
  public Explanation step(String id) throws UnknownSubjectException {
    return StepStory.of(request, plan, Subject.step(plan, id), planner, progress);
  }

  /**
   * Why one step comes before another.
   *
   * @throws UnknownSubjectException if there is no such step
   */
  public Explanation order(String first, String second) throws UnknownSubjectException {
    return OrderStory.of(plan, Subject.step(plan, first), Subject.step(plan, second));
  }
}
