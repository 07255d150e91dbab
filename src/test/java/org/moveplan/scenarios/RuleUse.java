package org.moveplan.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.moveplan.audit.cases.Comparison;
import org.moveplan.audit.cases.Envelope;
import org.moveplan.audit.cases.Expected;
import org.moveplan.audit.cases.Grounds;
import org.moveplan.derive.RuleEngine;
import org.moveplan.planner.Planner;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleBaseException;

/**
 * Which scenarios a rule decides.
 *
 * @param needed by rule, the scenarios that come out otherwise than they expect without it
 * @param cited by rule, the scenarios whose plan cites it
 * @param scenarios the names of all scenarios
 * @param grounds by scenario, what its plan rests on
 */
record RuleUse(
    Map<String, List<String>> needed,
    Map<String, List<String>> cited,
    List<String> scenarios,
    Map<String, Grounds> grounds) {

  private record Case(String name, Path file, Expected expected, Grounds grounds) {

    Set<String> rules() {
      return grounds.rules();
    }
  }

  static RuleUse of(RuleBase rules) throws IOException {
    Planner all = new Planner(rules);
    Envelope envelope = Envelope.read(Scenarios.ENVELOPE);
    List<Case> cases = new ArrayList<>();
    for (Path file : Scenarios.all().toList()) {
      Expected expected = Expected.read(Scenarios.expectation(file));
      Grounds grounds = Grounds.of(Planned.of(file, all).plan());
      cases.add(new Case(Scenarios.name(file), file, expected, grounds));
    }
    Map<String, List<String>> needed = new TreeMap<>();
    Map<String, List<String>> cited = new TreeMap<>();
    for (String rule : rules.cards().keySet()) {
      Planner without = new Planner(rules, new RuleEngine(rules, Set.of(rule)));
      List<Case> citing = cases.stream().filter(one -> one.rules().contains(rule)).toList();
      cited.put(rule, citing.stream().map(Case::name).toList());
      // What a rule claims shows in what others conclude from it: no plan cites it.
      List<Case> candidates = citing.isEmpty() ? cases : citing;
      needed.put(
          rule,
          candidates.stream()
              .filter(one -> fails(one, without, envelope))
              .map(Case::name)
              .toList());
    }
    return new RuleUse(
        needed,
        cited,
        cases.stream().map(Case::name).toList(),
        cases.stream().collect(Collectors.toMap(Case::name, Case::grounds)));
  }

  private static boolean fails(Case one, Planner planner, Envelope envelope) {
    try {
      Planned planned = Planned.of(one.file(), planner);
      return !Comparison.differences(planned.plan(), one.expected(), envelope).isEmpty();
    } catch (RuleBaseException e) {
      return true;
    }
  }
}
