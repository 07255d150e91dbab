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
 * @param places by rule, what cites it: steps by their ids, and the rest in words
 */
public record PlanUse(SortedMap<String, List<String>> places) {

  public PlanUse {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  /** No plan. */
  public static PlanUse none() {
    return new PlanUse(new TreeMap<>());
  }

  /** The citations of {@code plan}. */
  public static PlanUse of(Plan plan) {
    SortedMap<String, List<String>> places = new TreeMap<>();
    for (Plan.Step step : plan.steps()) {
      step.because().forEach(rule -> add(places, rule, step.id()));
      for (Plan.After after : step.after()) {
        add(places, after.rule(), after.step() + " before " + step.id());
      }
    }
    plan.users()
        .forEach(user -> user.because().forEach(rule -> add(places, rule, "user " + user.user())));
    plan.blocked().forEach(entry -> add(places, entry.rule(), "blocks " + entry.user()));
    plan.advice().forEach(entry -> add(places, entry.rule(), "advice"));
    plan.observe().forEach(entry -> add(places, entry.rule(), "question"));
    return new PlanUse(places);
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
