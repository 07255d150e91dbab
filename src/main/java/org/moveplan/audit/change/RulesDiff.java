package org.moveplan.audit.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moveplan.audit.drl.Clause;
import org.moveplan.audit.drl.ClauseReader;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.audit.run.Reading;
import org.moveplan.derive.RuleEngine;
import org.moveplan.domain.Request;
import org.moveplan.domain.situation.Situation;
import org.moveplan.planner.Planner;
import org.moveplan.rules.RuleBase;

/**
 * What changes from one set of rules to another.
 *
 * @param rules how the rules are written otherwise
 * @param plans by the name of a request, what comes out otherwise
 * @param situations by effect, the situations that have it, each as that of a user of a request, or
 *     like it but for one attribute
 * @param asked how many situations were compared
 */
public record RulesDiff(
    List<RuleChange> rules,
    Map<String, List<String>> plans,
    Map<List<String>, List<String>> situations,
    int asked) {

  /** A set of rules. */
  public record Side(List<RuleFile> files, RuleBase base) {

    public Side {
      files = List.copyOf(files);
    }

    private List<Clause> clauses() {
      List<Clause> clauses = new ArrayList<>();
      for (RuleFile file : files) {
        file.rules().forEach(rule -> ClauseReader.read(rule, fault -> {}).ifPresent(clauses::add));
      }
      return clauses;
    }

    private List<Rule> rules(Set<String> ids) {
      return files.stream()
          .flatMap(file -> file.rules().stream())
          .filter(rule -> ids.contains(rule.id()))
          .toList();
    }
  }

  /** Compares on {@code requests}, by name, and on situations like theirs. */
  public static RulesDiff between(Side before, Side after, Map<String, Request> requests) {
    List<RuleChange> changes = RuleChange.between(before.files(), after.files());
    Map<String, List<String>> plans = new LinkedHashMap<>();
    Map<List<Enum<?>>, String> names = new LinkedHashMap<>();
    Map<List<Enum<?>>, Situation> met = new LinkedHashMap<>();
    requests.forEach(
        (name, request) -> {
          RuleEngine engine = new RuleEngine(before.base());
          Planner old =
              new Planner(
                  before.base(),
                  situation -> {
                    names.putIfAbsent(situation.key(), name);
                    met.putIfAbsent(situation.key(), situation);
                    return engine.apply(situation);
                  });
          List<String> differences =
              Outcome.of(request, old).to(Outcome.of(request, new Planner(after.base())));
          if (!differences.isEmpty()) {
            plans.put(name, differences);
          }
        });
    Set<String> ids = new HashSet<>();
    changes.forEach(change -> ids.add(change.id()));
    List<Rule> read = new ArrayList<>(before.rules(ids));
    read.addAll(after.rules(ids));
    Search search = new Search(new Reading(before.clauses()), new Reading(after.clauses()));
    Variations variations = new Variations(read);
    met.forEach((key, situation) -> search.ask(situation, "in " + names.get(key)));
    met.forEach(
        (key, situation) ->
            variations
                .of(situation)
                .forEach(
                    (what, varied) ->
                        search.ask(varied, "as in %s, but %s".formatted(names.get(key), what))));
    return new RulesDiff(changes, plans, search.byEffect, search.asked.size());
  }

  /** Whether anything is otherwise. */
  public boolean isEmpty() {
    return rules.isEmpty() && plans.isEmpty() && situations.isEmpty();
  }

  private static final class Search {

    private final Reading before;
    private final Reading after;
    private final Set<List<Enum<?>>> asked = new HashSet<>();
    private final Map<List<String>, List<String>> byEffect = new LinkedHashMap<>();

    Search(Reading before, Reading after) {
      this.before = before;
      this.after = after;
    }

    void ask(Situation situation, String name) {
      if (!asked.add(situation.key())) {
        return;
      }
      List<String> effect =
          Effects.between(before.derivation(situation), after.derivation(situation));
      if (!effect.isEmpty()) {
        byEffect.computeIfAbsent(effect, key -> new ArrayList<>()).add(name);
      }
    }
  }
}
