package org.moveplan.audit.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Sheet;

/**
 * Why one step comes before another: the shortest chain of precedences between them.
 *
 * @param first the step that is asked about
 * @param second the step that it is to come before
 * @param chain from {@code first} to {@code second}; empty if no rule orders the two
 */
record OrderStory(Plan plan, Plan.Step first, Plan.Step second, List<Link> chain)
    implements Explanation {

  /** One precedence: {@code rule} has {@code before} done before {@code after}. */
  record Link(Plan.Step before, Plan.Step after, String rule) {}

  /** Why it is as it is. */
  enum Ground {
    /** Rules demand it. */
    RULES,
    /** The one phase or wave comes before the other. */
    PHASE,
    /** Nothing demands it: it saves going from program to program. */
    CONVENIENCE,
    /** It is the other way round. */
    REVERSED
  }

  @Override
  public void tell(Sheet sheet) throws IOException {
    new OrderSheet(this, sheet).tell();
  }

  @Override
  public void write(JsonGenerator out) throws IOException {
    new OrderJson(this, out).write();
  }

  /** Tells why {@code first} comes before {@code second}. */
  static OrderStory of(Plan plan, Plan.Step first, Plan.Step second) {
    return new OrderStory(plan, first, second, chain(plan, first, second));
  }

  /** Why it is as it is. */
  Ground ground() {
    if (first.n() >= second.n()) {
      return Ground.REVERSED;
    }
    if (!chain.isEmpty()) {
      return Ground.RULES;
    }
    return first.wave() != second.wave() || first.phase() != second.phase()
        ? Ground.PHASE
        : Ground.CONVENIENCE;
  }

  /** Breadth first, backwards from {@code second}; equally short chains in the plan's order. */
  private static List<Link> chain(Plan plan, Plan.Step first, Plan.Step second) {
    Map<String, Plan.Step> steps = new HashMap<>();
    plan.steps().forEach(step -> steps.put(step.id(), step));
    Map<String, Link> onward = new HashMap<>();
    Deque<Plan.Step> open = new ArrayDeque<>(List.of(second));
    while (!open.isEmpty() && !onward.containsKey(first.id())) {
      Plan.Step step = open.remove();
      for (Plan.After after : step.after()) {
        Plan.Step before = steps.get(after.step());
        if (before != null && before.n() >= first.n() && !onward.containsKey(before.id())) {
          onward.put(before.id(), new Link(before, step, after.rule()));
          open.add(before);
        }
      }
    }
    List<Link> chain = new ArrayList<>();
    for (Link link = onward.get(first.id()); link != null; link = onward.get(link.after().id())) {
      chain.add(link);
    }
    return Collections.unmodifiableList(chain);
  }
}
