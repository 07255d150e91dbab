package org.moveplan.audit.pddl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;

/** The three files of a plan in PDDL. */
public final class PddlFiles {

  private PddlFiles() {}

  /**
   * The files by name: {@code domain.pddl}, {@code problem.pddl}, {@code plan.pddl}. Where the
   * request leaves something open, the problem has the answer that asks for the most steps.
   *
   * @param plan a plan for {@code request} that the replay has found safe
   */
  public static Map<String, String> of(Request request, Plan plan) {
    Symbols symbols = new Symbols();
    String actions = new PlanText(plan, symbols).text();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("domain.pddl", DomainText.text());
    files.put("problem.pddl", new ProblemText(request, plan, symbols).text());
    files.put("plan.pddl", actions);
    return Collections.unmodifiableMap(files);
  }
}
