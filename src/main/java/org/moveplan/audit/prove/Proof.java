package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.domain.Request;
import org.moveplan.rules.RuleBase;

/** Tries rules within bounds. The same rules and bounds give the same report. */
public final class Proof {

  /** Told how far it is. */
  public interface Progress {

    /** {@code done} of {@code all} requests have been tried, of {@code sort} just now. */
    void report(int done, int all, String sort);
  }

  /** So many requests are tried at once; what is found among them is told in their order. */
  private static final int BATCH = 256;

  /** A request whose plan has a fault. */
  private record Suspect(Request request, Inputs.Sort sort, Fault fault) {}

  private final RuleSet rules;
  private final Bounds bounds;
  private final Examiner examiner;
  private final Map<Inputs.Sort, Tally> tallies = new EnumMap<>(Inputs.Sort.class);
  private final List<Suspect> suspects = new ArrayList<>();
  private final Set<Request> had = new HashSet<>();

  /**
   * @param files rule files without a finding
   * @param base the same rules, for what their plans cite
   */
  public Proof(List<RuleFile> files, RuleBase base, Bounds bounds) {
    this.rules = new RuleSet(files, base);
    this.bounds = bounds;
    this.examiner = new Examiner(rules);
  }

  /**
   * Tries them, once.
   *
   * @param stop asked after every few hundred requests: whether to leave it at that
   */
  public ProofReport run(Progress progress, BooleanSupplier stop) {
    for (Supplier<List<Inputs>> section : new Repertoire(rules, bounds).sections()) {
      List<Inputs> all = section.get();
      int size = all.stream().mapToInt(Inputs::size).sum();
      int every = (size - 1) / bounds.mostOfSort() + 1;
      int before = 0;
      for (Inputs inputs : all) {
        Tally tally = tallies.computeIfAbsent(inputs.sort(), sort -> new Tally(size, every));
        tally.begin(inputs);
        for (int from = 0; from < inputs.size(); from += BATCH * every) {
          int to = (int) Math.min(inputs.size(), from + (long) BATCH * every);
          examine(inputs, requests(inputs, from, to, every, before), tally);
          progress.report(before + to, size, inputs.sort().token());
          if (suspects.size() >= bounds.mostFindings()) {
            return report(ProofReport.End.FINDINGS);
          }
          if (stop.getAsBoolean()) {
            return report(ProofReport.End.STOPPED);
          }
        }
        before += inputs.size();
      }
    }
    return report(ProofReport.End.ALL);
  }

  private List<Request> requests(Inputs inputs, int from, int to, int every, int before) {
    List<Request> requests = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if ((before + i) % every == 0) {
        Request request = inputs.request().apply(i);
        if (!inputs.sort().repeats() || had.add(request)) {
          requests.add(request);
        }
      }
    }
    return requests;
  }

  private void examine(Inputs inputs, List<Request> requests, Tally tally) {
    List<Examiner.Result> results =
        requests.parallelStream().map(request -> examiner.examine(request, inputs.sort())).toList();
    for (int i = 0; i < results.size(); i++) {
      tally.add(results.get(i));
      for (Fault fault : results.get(i).faults()) {
        if (suspects.size() < bounds.mostFindings()
            && suspects.stream().noneMatch(known -> known.fault().isLike(fault))) {
          suspects.add(new Suspect(requests.get(i), inputs.sort(), fault));
        }
      }
    }
  }

  private ProofReport report(ProofReport.End end) {
    List<ProofReport.Row> rows = new ArrayList<>();
    tallies.forEach((sort, tally) -> rows.add(tally.row(sort)));
    return new ProofReport(
        rows, suspects.stream().map(this::finding).toList(), end, rules.clauses().size(), bounds);
  }

  private Finding finding(Suspect suspect) {
    Shrinking.Found smallest =
        new Shrinking(examiner, suspect.sort()).smallest(suspect.request(), suspect.fault());
    return new Finding(
        smallest.fault().kind().claim(),
        smallest.fault().message(),
        smallest.fault().evidence(),
        suspect.sort().token(),
        RequestText.of(smallest.request()));
  }
}
