package org.moveplan.testing;

import java.util.List;
import java.util.TreeMap;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/** Plans that say of every user of a request the same, and have no steps. */
public final class BarePlan {

  private BarePlan() {}

  /** A plan for {@code request} in which everybody's verdict is {@code verdict}. */
  public static Plan of(Request request, Verdict verdict) {
    int count = request.moves().size();
    int blocked = verdict == Verdict.BLOCKED ? count : 0;
    return new Plan(
        new Plan.Tool("moveplan", "test"),
        new Plan.RequestId("list.yaml", "0".repeat(64)),
        "",
        new Plan.Rulebase("0".repeat(64), 0),
        new Plan.Summary(count, count - blocked, blocked, 0, 0),
        request.moves().stream()
            .map(move -> new Plan.User(move.user(), move.from(), move.to(), verdict, List.of()))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>());
  }
}
