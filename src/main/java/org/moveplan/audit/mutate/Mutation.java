package org.moveplan.audit.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moveplan.audit.cases.CaseFolder;
import org.moveplan.audit.cases.Grounds;
import org.moveplan.audit.drl.Clause;
import org.moveplan.audit.drl.ClauseReader;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.rules.RuleBase;

/** Tries every mutant of every rule on the cases. */
public final class Mutation {

  /** Told of each mutant. */
  public interface Progress {

    /** {@code done} of {@code all} mutants are tried, of which {@code survivors} survive. */
    void report(int done, int all, int survivors);
  }

  private final List<RuleFile> files;
  private final Set<String> wanted;

  /**
   * @param files rule files without a finding
   * @param wanted the ids of the rules to change; all if it is empty
   */
  public Mutation(List<RuleFile> files, Set<String> wanted) {
    this.files = List.copyOf(files);
    this.wanted = Set.copyOf(wanted);
  }

  /**
   * Tries them.
   *
   * @param rules the same rules, for what their plans cite
   * @param grounds by case, what its plan has to rest on
   */
  public MutationReport run(
      RuleBase rules,
      CaseFolder folder,
      Map<String, Grounds> grounds,
      Explanations explanations,
      Progress progress) {
    List<Clause> clauses = new ArrayList<>();
    List<Mutant> mutants = new ArrayList<>();
    for (RuleFile file : files) {
      for (var rule : file.rules()) {
        ClauseReader.read(rule, finding -> {}).ifPresent(clauses::add);
        if (wanted.isEmpty() || wanted.contains(rule.id())) {
          mutants.addAll(Mutants.of(file, rule));
        }
      }
    }
    Corpus corpus = new Corpus(rules, clauses, folder, grounds);
    if (!corpus.failing().isEmpty()) {
      return new MutationReport(
          corpus.failing(), List.of(), List.of(), Set.of(), corpus.cases(), corpus.situations());
    }
    List<MutationReport.Killed> killed = new ArrayList<>();
    List<MutationReport.Survivor> survivors = new ArrayList<>();
    Set<String> stale = new TreeSet<>(explanations.reasons().keySet());
    stale.removeIf(name -> !wanted.isEmpty() && !wanted.contains(name.replaceFirst(" .*", "")));
    Tally tally = new Tally(mutants.size(), progress);
    List<Optional<String>> killers =
        mutants.parallelStream().map(mutant -> tally.count(corpus.killer(mutant))).toList();
    for (int i = 0; i < mutants.size(); i++) {
      Mutant mutant = mutants.get(i);
      if (killers.get(i).isPresent()) {
        killed.add(new MutationReport.Killed(mutant, killers.get(i).get()));
      } else {
        String reason = explanations.reasons().getOrDefault(mutant.name(), "");
        survivors.add(new MutationReport.Survivor(mutant, reason));
        stale.remove(mutant.name());
      }
    }
    return new MutationReport(
        List.of(), killed, survivors, stale, corpus.cases(), corpus.situations());
  }

  /** Counts for the progress, from several threads. */
  private static final class Tally {

    private final int all;
    private final Progress progress;
    private int done;
    private int survivors;

    Tally(int all, Progress progress) {
      this.all = all;
      this.progress = progress;
    }

    synchronized Optional<String> count(Optional<String> killer) {
      done++;
      survivors += killer.isEmpty() ? 1 : 0;
      progress.report(done, all, survivors);
      return killer;
    }
  }
}
