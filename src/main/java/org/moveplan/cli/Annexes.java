package org.moveplan.cli;

import java.util.SortedMap;
import java.util.TreeMap;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Annex;
import org.moveplan.domain.plan.Plan;
import org.moveplan.replay.Stories;
import org.moveplan.rules.RuleBase;

/** Collects what a report shows beside a plan. */
final class Annexes {

  private Annexes() {}

  static Annex of(Request request, Plan plan, RuleBase rules) {
    SortedMap<String, Annex.RuleText> texts = new TreeMap<>();
    rules
        .texts()
        .excerpts(plan.rules().keySet())
        .forEach(
            (id, rule) ->
                texts.put(
                    id, new Annex.RuleText(rule.file(), rule.line(), rule.about(), rule.text())));
    return new Annex(Stories.of(request, plan), texts);
  }
}
