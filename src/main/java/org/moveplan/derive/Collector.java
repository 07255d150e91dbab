package org.moveplan.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.moveplan.domain.situation.Advice;
import org.moveplan.domain.situation.Before;
import org.moveplan.domain.situation.Blocker;
import org.moveplan.domain.situation.Claim;
import org.moveplan.domain.situation.Derived;
import org.moveplan.domain.situation.Finding;
import org.moveplan.domain.situation.Matter;
import org.moveplan.domain.situation.Observation;
import org.moveplan.domain.situation.Preparation;
import org.moveplan.domain.situation.Release;
import org.moveplan.domain.situation.Route;
import org.moveplan.domain.situation.Scope;
import org.moveplan.domain.situation.Step;
import org.moveplan.domain.situation.Wait;
import org.moveplan.rules.RuleBase;

/**
 * Listens to a session and writes down what its rules add, and which rules each addition rests on:
 * the rule that added it and those that found out what that rule matched.
 */
final class Collector {

  // Spelt out, as every start compares: expressions such as Comparator.comparing cannot be
  // archived.
  private static final Comparator<Derivation.Precedence> PRECEDENCES =
      (one, other) ->
          order(
              StepTable.ORDER.compare(one.first(), other.first()),
              StepTable.ORDER.compare(one.second(), other.second()));

  private record Added(Derived fact, String rule, Set<String> support) {}

  private final List<Added> additions = new ArrayList<>();
  private final IdentityHashMap<Object, Set<String>> groundsOfFindings = new IdentityHashMap<>();
  private String rule = "";
  private Set<String> support = Set.of();

  DefaultAgendaEventListener matches() {
    return new DefaultAgendaEventListener() {
      @Override
      public void beforeMatchFired(BeforeMatchFiredEvent event) {
        fired(RuleBase.id(event.getMatch().getRule()), event.getMatch().getObjects());
      }
    };
  }

  /** The rule with this id fires on {@code objects}. */
  void fired(String id, Collection<?> objects) {
    rule = id;
    support = new TreeSet<>(RuleIds.ORDER);
    for (Object matched : objects) {
      support.addAll(groundsOfFindings.getOrDefault(matched, Set.of()));
    }
  }

  DefaultRuleRuntimeEventListener insertions() {
    return new DefaultRuleRuntimeEventListener() {
      @Override
      public void objectInserted(ObjectInsertedEvent event) {
        if (event.getObject() instanceof Derived fact) {
          added(fact);
        }
      }
    };
  }

  /** The rule that fired last adds {@code fact}. */
  void added(Derived fact) {
    additions.add(new Added(fact, rule, support));
    if (fact instanceof Finding || fact instanceof Route) {
      Set<String> grounds = new TreeSet<>(support);
      grounds.add(rule);
      groundsOfFindings.put(fact, grounds);
    }
  }

  String lastRule() {
    return rule;
  }

  Derivation derivation() {
    StepTable steps = new StepTable();
    Canonical<Derivation.Precedence> precedences = new Canonical<>(PRECEDENCES);
    Canonical<Derivation.Precedence> waits = new Canonical<>(PRECEDENCES);
    Canonical<Derivation.Said<Claim>> claims =
        new Canonical<>(
            (one, other) ->
                order(
                    StepTable.ORDER.compare(one.what().step(), other.what().step()),
                    one.what().asset().compareTo(other.what().asset()),
                    one.what().at().compareTo(other.what().at()),
                    Integer.compare(one.what().amount(), other.what().amount())));
    Canonical<Derivation.Said<Release>> releases =
        new Canonical<>(
            (one, other) ->
                order(
                    StepTable.ORDER.compare(one.what().step(), other.what().step()),
                    one.what().asset().compareTo(other.what().asset()),
                    one.what().at().compareTo(other.what().at()),
                    Integer.compare(one.what().amount(), other.what().amount())));
    Canonical<Derivation.Said<Blocker>> blockers =
        new Canonical<>(
            (one, other) ->
                order(
                    one.what().message().compareTo(other.what().message()),
                    one.what().remedy().compareTo(other.what().remedy())));
    Canonical<Derivation.Said<Advice>> advice =
        new Canonical<>(
            (one, other) ->
                order(
                    one.what().about().compareTo(other.what().about()),
                    one.what().message().compareTo(other.what().message())));
    Canonical<Derivation.Said<Observation>> observations =
        new Canonical<>(
            (one, other) ->
                order(
                    one.what().about().compareTo(other.what().about()),
                    one.what().question().compareTo(other.what().question())));
    Map<Matter, Set<String>> matters = new EnumMap<>(Matter.class);
    SortedSet<Step> preparations = new TreeSet<>(StepTable.ORDER);
    for (Added added : additions) {
      String by = added.rule();
      if (added.fact() instanceof Step step) {
        // What a postoffice's step rests on besides is a matter of each user behind it.
        steps.add(step, by, step.scope() == Scope.POSTOFFICE ? Set.of() : added.support());
      } else if (added.fact() instanceof Before before) {
        precedences.add(by, new Derivation.Precedence(before.first(), before.second(), by));
      } else if (added.fact() instanceof Wait wait) {
        waits.add(by, new Derivation.Precedence(wait.first(), wait.second(), by));
      } else if (added.fact() instanceof Claim claim) {
        claims.add(by, new Derivation.Said<>(claim, by));
      } else if (added.fact() instanceof Release release) {
        releases.add(by, new Derivation.Said<>(release, by));
      } else if (added.fact() instanceof Blocker blocker) {
        blockers.add(by, new Derivation.Said<>(blocker, by));
      } else if (added.fact() instanceof Advice piece) {
        advice.add(by, new Derivation.Said<>(piece, by));
      } else if (added.fact() instanceof Observation observation) {
        observations.add(by, new Derivation.Said<>(observation, by));
      } else if (added.fact() instanceof Finding finding) {
        matters.computeIfAbsent(finding.matter(), key -> new TreeSet<>(RuleIds.ORDER)).add(by);
      } else if (added.fact() instanceof Preparation preparation) {
        preparations.add(preparation.step());
      }
    }
    return new Derivation(
        steps.withRules(),
        precedences.inOrder(),
        waits.inOrder(),
        claims.inOrder(),
        releases.inOrder(),
        preparations,
        blockers.inOrder(),
        advice.inOrder(),
        observations.inOrder(),
        matters);
  }

  /** The first of {@code comparisons} that tells two things apart. */
  private static int order(int... comparisons) {
    for (int comparison : comparisons) {
      if (comparison != 0) {
        return comparison;
      }
    }
    return 0;
  }
}
