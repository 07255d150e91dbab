package org.moveplan.audit.mutate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moveplan.audit.cases.CaseFolder;
import org.moveplan.audit.cases.CaseFolder.Case;
import org.moveplan.audit.cases.Comparison;
import org.moveplan.audit.cases.Grounds;
import org.moveplan.audit.drl.Clause;
import org.moveplan.audit.run.Program;
import org.moveplan.audit.run.Reading;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.situation.Claim;
import org.moveplan.domain.situation.Finding;
import org.moveplan.domain.situation.Preparation;
import org.moveplan.domain.situation.Situation;
import org.moveplan.planner.Planner;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleBaseException;

/**
 * The cases, planned once with all rules. A mutant is tried on those cases only in which it derives
 * something else from a situation.
 */
final class Corpus {

  private record Planned(Case one, Set<List<Enum<?>>> situations, Grounds grounds) {}

  private record Known(Situation situation, Reading.Result result) {}

  /** What shows only in what comes of it, so that a plan need not cite the rule that adds it. */
  private static final Set<Class<?>> SILENT = Set.of(Claim.class, Finding.class, Preparation.class);

  private final RuleBase rules;
  private final CaseFolder folder;
  private final Reading reading;
  private final Map<String, Program> programs = new HashMap<>();
  private final Map<List<Enum<?>>, Known> situations = new LinkedHashMap<>();
  private final List<Planned> cases = new ArrayList<>();
  private final List<MutationReport.Failing> failing = new ArrayList<>();

  /**
   * @param grounds what the plan of a case has to rest on; that of a case that it does not know may
   *     rest on anything
   */
  Corpus(RuleBase rules, List<Clause> clauses, CaseFolder folder, Map<String, Grounds> grounds) {
    this.rules = rules;
    this.folder = folder;
    this.reading = new Reading(clauses);
    clauses.forEach(clause -> programs.put(clause.rule().id(), new Program(clause)));
    Set<String> silent =
        clauses.stream()
            .filter(clause -> SILENT.contains(clause.adds()))
            .map(clause -> clause.rule().id())
            .collect(Collectors.toUnmodifiableSet());
    for (Case one : folder.cases()) {
      Set<List<Enum<?>>> met = new LinkedHashSet<>();
      try {
        Plan plan = new Planner(rules, situation -> first(situation, met)).plan(one.request());
        Grounds actual = Grounds.of(plan);
        Grounds wanted = grounds.getOrDefault(one.name(), actual).citing(actual.rules(), silent);
        cases.add(new Planned(one, met, wanted));
        differences(plan, one, wanted)
            .ifPresent(why -> failing.add(new MutationReport.Failing(one.name(), why)));
      } catch (RuleBaseException contradiction) {
        failing.add(new MutationReport.Failing(one.name(), contradiction.faults()));
      }
    }
  }

  private Optional<List<String>> differences(Plan plan, Case one, Grounds wanted) {
    List<String> differences = Comparison.differences(plan, one.expected(), folder.envelope());
    if (!differences.isEmpty()) {
      return Optional.of(differences);
    }
    List<String> unlike = Grounds.of(plan).unlike(wanted);
    return unlike.isEmpty() ? Optional.empty() : Optional.of(unlike);
  }

  /** The cases that come out otherwise than expected with all rules as they are. */
  List<MutationReport.Failing> failing() {
    return List.copyOf(failing);
  }

  private Derivation first(Situation situation, Set<List<Enum<?>>> met) {
    List<Enum<?>> key = situation.key();
    met.add(key);
    return situations
        .computeIfAbsent(key, absent -> new Known(situation, reading.run(situation)))
        .result()
        .derivation();
  }

  /** The first case that comes out otherwise with {@code mutant}; empty if none does. */
  Optional<String> killer(Mutant mutant) {
    Trial trial = new Trial(mutant);
    String article = mutant.rule().substring(0, mutant.rule().indexOf('-') + 1).replace('-', '/');
    return cases.stream()
        .sorted(Comparator.comparing(planned -> !planned.one().name().startsWith(article)))
        .filter(trial::isNoticedBy)
        .map(planned -> planned.one().name())
        .findFirst();
  }

  /** What one mutant derives, as far as somebody has asked. */
  private final class Trial {

    private final Mutant mutant;
    private final Program original;
    private final Optional<Program> program;

    /** By situation; empty if the rules contradict each other. */
    private final Map<List<Enum<?>>, Optional<Derivation>> derived = new HashMap<>();

    Trial(Mutant mutant) {
      this.mutant = mutant;
      this.original = programs.get(mutant.rule());
      this.program = mutant.clause().map(Program::new);
    }

    boolean isNoticedBy(Planned planned) {
      return planned.situations().stream().anyMatch(this::isDifferent)
          && !comesOutAsExpected(planned);
    }

    private boolean isDifferent(List<Enum<?>> key) {
      Known known = situations.get(key);
      return !derived(key, known.situation()).equals(Optional.of(known.result().derivation()));
    }

    private Optional<Derivation> derived(List<Enum<?>> key, Situation situation) {
      return derived.computeIfAbsent(key, absent -> derive(key, situation));
    }

    private Optional<Derivation> derive(List<Enum<?>> key, Situation situation) {
      Known known = situations.get(key);
      if (known != null && !touches(known.result())) {
        return Optional.of(known.result().derivation());
      }
      try {
        return Optional.of(reading.run(situation, mutant.rule(), program).derivation());
      } catch (RuleBaseException contradiction) {
        return Optional.empty();
      }
    }

    /** A rule that fires on the same facts as before changes nothing, for rules only add. */
    private boolean touches(Reading.Result base) {
      List<List<Object>> before =
          base.fired().contains(mutant.rule())
              ? Reading.firings(original, base.cells())
              : List.of();
      List<List<Object>> after =
          program.map(one -> Reading.firings(one, base.cells())).orElse(List.of());
      return !before.equals(after);
    }

    private boolean comesOutAsExpected(Planned planned) {
      Planner planner =
          new Planner(
              rules,
              situation ->
                  derived(situation.key(), situation)
                      .orElseThrow(() -> new RuleBaseException("The rules contradict.")));
      try {
        Plan plan = planner.plan(planned.one().request());
        return isAsExpected(plan, planned.one(), planned.grounds());
      } catch (RuleBaseException contradiction) {
        return false;
      }
    }
  }

  private boolean isAsExpected(Plan plan, Case one, Grounds grounds) {
    return Grounds.of(plan).equals(grounds)
        && Comparison.differences(plan, one.expected(), folder.envelope()).isEmpty();
  }

  /** How many cases and different situations there are. */
  int cases() {
    return folder.cases().size();
  }

  int situations() {
    return situations.size();
  }
}
