package org.moveplan.audit.explain;

import java.util.List;
import java.util.Optional;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Replay;
import org.moveplan.rules.RuleBaseException;

/** Plans requests that are otherwise, for as long as it may. */
final class Laboratory {

  private static final int MOST = 5000;
  private static final int LEAST = 12;
  private static final int USERS = 100_000;

  private final Planner planner;
  private final Request request;
  private final Progress progress;
  private int left;
  private int tried;

  /** So many requests may be planned; fewer if there are many users. */
  Laboratory(Planner planner, Request request, Progress progress) {
    this.planner = planner;
    this.request = request;
    this.progress = progress;
    this.left = Math.max(LEAST, Math.min(MOST, USERS / Math.max(1, request.moves().size())));
  }

  /** Whether another request may be planned. */
  boolean open() {
    return left > 0;
  }

  int tried() {
    return tried;
  }

  /** The plan of the request with {@code changes}, if there is one and it is safe. */
  Optional<Plan> with(List<Change> changes) {
    left--;
    tried++;
    progress.reached(Progress.Leg.TRY, tried, 0);
    Request changed = request;
    for (Change change : changes) {
      changed = change.edit().apply(changed);
    }
    try {
      Plan plan = planner.plan(changed);
      return Replay.check(changed, plan).isEmpty() ? Optional.of(plan) : Optional.empty();
    } catch (RuleBaseException contradiction) {
      return Optional.empty();
    }
  }
}
