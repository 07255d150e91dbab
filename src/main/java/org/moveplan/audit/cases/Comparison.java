package org.moveplan.audit.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveplan.domain.plan.Plan;

/** Compares a plan with what its case expects. */
public final class Comparison {

  private final Plan plan;
  private final Expected expected;
  private final List<String> differences = new ArrayList<>();

  private Comparison(Plan plan, Expected expected) {
    this.plan = plan;
    this.expected = expected;
  }

  /** What is otherwise than expected, in a line each; nothing if all is as it should be. */
  public static List<String> differences(Plan plan, Expected expected, Envelope envelope) {
    Comparison comparison = new Comparison(plan, expected);
    comparison.compare(envelope);
    return comparison.differences;
  }

  private void compare(Envelope envelope) {
    int exit = plan.summary().blocked() == 0 ? 0 : 1;
    if (exit != expected.exit()) {
      different("exit code", exit, expected.exit());
    }
    same("verdicts", verdicts(plan), verdicts(expected));
    same(
        "steps",
        plan.steps().stream()
            .filter(step -> expected.whole() || !envelope.has(step))
            .map(Plan.Step::id)
            .toList(),
        expected.steps());
    if (!plan.rules().keySet().containsAll(expected.rules())) {
      different("rules", plan.rules().keySet(), "also " + expected.rules());
    }
    same("blocked", plan.blocked().stream().map(Plan.Blocked::rule).toList(), expected.blocked());
    same(
        "observations",
        plan.observe().stream()
            .filter(asked -> expected.whole() || !envelope.has(asked))
            .map(Plan.Observation::rule)
            .toList(),
        expected.observe());
    same("waits", lines(waits(plan)), lines(expected.waits()));
    List<String> named = expected.demanded().isEmpty() ? List.of() : precedences(plan);
    if (!named.containsAll(expected.demanded())) {
      different("precedences", named, "also " + expected.demanded());
    }
    for (int i = 0; i < Math.min(plan.users().size(), expected.users().size()); i++) {
      order(plan.users().get(i), expected.users().get(i));
    }
  }

  private void order(Plan.User user, Expected.User wanted) {
    Labels labels = Labels.of(plan, user);
    if (!isSubsequence(wanted.actions(), labels.inOrder())) {
      different("actions of " + user.user(), labels.inOrder(), wanted.actions());
    }
    for (String forbidden : expected.forbidden()) {
      if (labels.contain(forbidden)) {
        different("actions of " + user.user(), labels.inOrder(), "not " + forbidden);
      }
    }
  }

  private static boolean isSubsequence(List<String> wanted, List<String> all) {
    int next = 0;
    for (String one : wanted) {
      int found = all.subList(next, all.size()).indexOf(one);
      if (found < 0) {
        return false;
      }
      next += found + 1;
    }
    return true;
  }

  private void same(String what, List<String> found, List<String> wanted) {
    if (!found.equals(wanted)) {
      differences.add(what + ": " + unlike(found, wanted));
    }
  }

  /** In what two lists differ, without what they have in common. */
  static String unlike(List<String> found, List<String> wanted) {
    List<String> more = without(found, wanted);
    List<String> missing = without(wanted, found);
    if (more.isEmpty() && missing.isEmpty()) {
      int place = 0;
      while (found.get(place).equals(wanted.get(place))) {
        place++;
      }
      return "number %d is %s, expected %s"
          .formatted(place + 1, found.get(place), wanted.get(place));
    }
    return Stream.of(
            more.isEmpty() ? "" : "not expected " + more,
            missing.isEmpty() ? "" : "missing " + missing)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static List<String> without(List<String> all, List<String> others) {
    List<String> left = new ArrayList<>(all);
    others.forEach(left::remove);
    return left;
  }

  private static List<String> lines(Map<String, Integer> waits) {
    return waits.entrySet().stream().map(Map.Entry::toString).toList();
  }

  private void different(String what, Object found, Object wanted) {
    differences.add("%s: found %s, expected %s".formatted(what, found, wanted));
  }

  private static List<String> precedences(Plan plan) {
    return plan.steps().stream()
        .flatMap(step -> step.after().stream().map(one -> step.id() + " after " + one.step()))
        .toList();
  }

  private static List<String> verdicts(Plan plan) {
    return plan.users().stream()
        .map(user -> user.user() + "@" + user.from() + " " + user.verdict().token())
        .toList();
  }

  private static List<String> verdicts(Expected expected) {
    return expected.users().stream()
        .map(user -> user.user() + "@" + user.from() + " " + user.verdict())
        .toList();
  }

  private static Map<String, Integer> waits(Plan plan) {
    Map<String, Integer> waits = new TreeMap<>();
    plan.steps()
        .forEach(step -> step.notBefore().ifPresent(wait -> waits.put(step.id(), wait.days())));
    return Collections.unmodifiableMap(waits);
  }
}
