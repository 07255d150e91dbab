package org.moveplan.audit.explain;

import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Phrases;

/** Rules as people read them. */
final class Cited {

  private Cited() {}

  /** A rule of the plan's catalogue with what it cites. */
  static String rule(Plan plan, String id) {
    Plan.Rule rule = plan.rules().get(id);
    if (rule == null) {
      return id;
    }
    return id + ": " + Phrases.citation(rule);
  }
}
