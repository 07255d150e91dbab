package org.moveplan.audit.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moveplan.domain.plan.Plan;

/**
 * Where a plan cites which rule.
 *
 * @param sha256 the digest of the rules that the plan was made with; empty for no plan
 * @param places by rule, what cites it: steps by their ids, and the rest in words
 * @param steps the steps in their order, each with all the rules that it cites
 * @param orphans what cites no rule at all
 */
public record PlanUse(
    String sha256,
    SortedMap<String, List<String>> places,
    List<CitedStep> steps,
    List<String> orphans) {

  /**
   * A step.
   *
   * @param because the rules that ask for it
   * @param after the rules that put other steps before it, each once
   */
  record CitedStep(int n, String id, List<String> because, List<String> after) {}

  public PlanUse {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    steps = List.copyOf(steps);
    orphans = List.copyOf(orphans);
  }

  /** No plan. */
  public static PlanUse none() {
    return new PlanUse("", new TreeMap<>(), List.of(), List.of());
  }

  /** The citations of {@code plan}. */
  public static PlanUse of(Plan plan) {
    SortedMap<String, List<String>> places = new TreeMap<>();
    List<CitedStep> steps = new ArrayList<>();
    List<String> orphans = new ArrayList<>();
    for (Plan.Step step : plan.steps()) {
      List<String> after = step.after().stream().map(Plan.After::rule).distinct().toList();
      steps.add(new CitedStep(step.n(), step.id(), step.because(), after));
      if (step.because().isEmpty()) {
        orphans.add(step.id());
      }
      step.because().forEach(rule -> add(places, rule, step.id()));
      for (Plan.After one : step.after()) {
        add(places, one.rule(), one.step() + " before " + step.id());
      }
    }
    plan.users()
        .forEach(user -> user.because().forEach(rule -> add(places, rule, "user " + user.user())));
    plan.blocked().forEach(entry -> add(places, entry.rule(), "blocks " + entry.user()));
    plan.advice().forEach(entry -> add(places, entry.rule(), "advice"));
    plan.observe().forEach(entry -> add(places, entry.rule(), "question"));
    return new PlanUse(plan.rulebase().sha256(), places, steps, orphans);
  }

  private static void add(SortedMap<String, List<String>> places, String rule, String place) {
    List<String> known = places.computeIfAbsent(rule, key -> new ArrayList<>());
    if (!known.contains(place)) {
      known.add(place);
    }
  }

  /** What cites {@code rule}. */
  List<String> of(String rule) {
    return places.getOrDefault(rule, List.of());
  }

  /** The rules that are cited and not among {@code known}. */
  Set<String> unknown(Set<String> known) {
    Set<String> unknown = new TreeSet<>(places.keySet());
    unknown.removeAll(known);
    return unknown;
  }
}
