package org.moveplan.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.moveplan.domain.plan.Plan;

/** The sources of the rules that a printed plan names, and how many more it rests on. */
final class CitedRules {

  private final Plan plan;
  private final Sheet sheet;
  private final boolean brief;

  CitedRules(Plan plan, Sheet sheet, boolean brief) {
    this.plan = plan;
    this.sheet = sheet;
    this.brief = brief;
  }

  void tell() throws IOException {
    if (plan.rules().isEmpty()) {
      return;
    }
    sheet.heading("Rules cited");
    Set<String> printed = printedRules();
    Set<String> advising = brief ? advisingRules() : Set.of();
    int silent = 0;
    for (Map.Entry<String, Plan.Rule> entry : plan.rules().entrySet()) {
      if (printed.contains(entry.getKey())) {
        sheet.fact(entry.getKey(), Phrases.citation(entry.getValue()));
      } else if (!advising.contains(entry.getKey())) {
        silent++;
      }
    }
    if (silent > 0) {
      sheet.paragraph(
          "The order of the steps rests on "
              + Phrases.count(silent, "further rule")
              + "; the JSON form of this plan names "
              + (silent == 1 ? "it." : "them."));
    }
  }

  private Set<String> printedRules() {
    Set<String> printed = new HashSet<>();
    plan.steps().forEach(step -> printed.addAll(step.because()));
    plan.blocked().forEach(entry -> printed.add(entry.rule()));
    if (!brief) {
      printed.addAll(advisingRules());
    }
    plan.observe().forEach(entry -> printed.add(entry.rule()));
    return printed;
  }

  private Set<String> advisingRules() {
    Set<String> rules = new HashSet<>();
    plan.advice().forEach(entry -> rules.add(entry.rule()));
    return rules;
  }
}
