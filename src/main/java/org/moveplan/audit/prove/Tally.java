package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.List;

/** Counts what became of requests of one sort. */
final class Tally {

  private final int all;
  private final int every;
  private final List<ProofReport.Source> sources = new ArrayList<>();
  private int requests;
  private int users;
  private int asked;
  private int impossible;
  private int open;

  /**
   * @param all how many requests there are
   * @param every one of so many is tried
   */
  Tally(int all, int every) {
    this.all = all;
    this.every = every;
  }

  void begin(Inputs inputs) {
    sources.add(
        new ProofReport.Source(inputs.name(), inputs.size(), inputs.whole(), inputs.attributes()));
  }

  void add(Examiner.Result result) {
    requests++;
    users += result.users();
    asked += result.asked();
    impossible += result.impossible();
    open += result.open();
  }

  ProofReport.Row row(Inputs.Sort sort) {
    return new ProofReport.Row(
        sort.token(),
        sort.meaning(),
        sources,
        all,
        every,
        requests,
        users,
        asked,
        impossible,
        open);
  }
}
