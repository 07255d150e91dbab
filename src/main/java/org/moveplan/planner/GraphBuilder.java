package org.moveplan.planner;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.derive.Bound;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.situation.Step;

/** Makes the rows of all moves and says which comes before which. */
final class GraphBuilder {

  /** So many errands are remembered. */
  private static final int MOST_ERRANDS = 1 << 16;

  /** Moves of one pattern that go one way in one wave share the same rows. */
  private record Errand(Pattern pattern, int wave, String from, String to) {

    // Written out because the generated ones are slow, and every move is looked up.
    @Override
    public boolean equals(Object other) {
      return other instanceof Errand that
          && wave == that.wave
          && pattern.equals(that.pattern)
          && from.equals(that.from)
          && to.equals(that.to);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * (31 * pattern.hashCode() + wave) + from.hashCode()) + to.hashCode();
    }
  }

  private final int keepDays;
  private final int lastWave;
  private final List<Derived> moves;
  private final Drafts drafts;

  /** The drafts of this plan. */
  private final IdentityHashMap<Derivation, Draft> own = new IdentityHashMap<>();

  private final IdentityHashMap<Draft, Pattern> patterns = new IdentityHashMap<>();
  private final Map<Errand, int[]> errands = new HashMap<>();
  private final Rows rows;
  private final RuleNumbers rules = new RuleNumbers();
  private final Arcs arcs = new Arcs();
  private final SharedRows sharedRows = new SharedRows();
  private final StepIds names;

  /** How often an id occurs, where it may occur more than once. */
  private final Map<String, Integer> uses = new HashMap<>();

  private final Set<String> namesakes;

  /** By move without a pattern, the rows of each part of its draft. */
  private final Map<Integer, int[][]> linked = new HashMap<>();

  private GraphBuilder(Request request, List<Derived> moves, Drafts drafts) {
    this.moves = moves;
    this.drafts = drafts;
    keepDays = request.policy().get(PolicyFields.KEEP_SOURCE_DAYS);
    lastWave = 1 + moves.stream().mapToInt(move -> move.wave()).max().orElse(0);
    rows = new Rows(moves, lastWave);
    names = new StepIds(rows, moves);
    namesakes = namesakes(moves);
  }

  /** The steps of all moves that are not blocked. */
  static StepGraph build(Request request, Rounds.Result result, Drafts drafts, Progress progress) {
    return new GraphBuilder(request, result.moves(), drafts).build(result.transfers(), progress);
  }

  /**
   * Mailbox names that several moves have, or that make it hard to tell where an id's name ends.
   */
  private static Set<String> namesakes(List<Derived> moves) {
    Set<String> seen = new HashSet<>();
    Set<String> several = new HashSet<>();
    for (Derived move : moves) {
      String user = move.user();
      if (!seen.add(user) || user.indexOf('@') >= 0) {
        several.add(user);
      }
    }
    return several;
  }

  private StepGraph build(List<Rounds.Transfer> transfers, Progress progress) {
    for (int i = 0; i < moves.size(); i++) {
      progress.reached(Progress.Leg.ORDER, i, moves.size());
      if (!moves.get(i).blocked()) {
        add(i);
      }
    }
    rows.close();
    for (Rounds.Transfer transfer : transfers) {
      int frees = first(transfer.giver(), transfer.release().what().step());
      int takes = first(transfer.taker(), transfer.claim().what().step());
      arcs.add(frees, takes, rules.of(transfer.claim().rule()));
      rows.because(frees, List.of(transfer.release().rule()));
    }
    arcs.close();
    return new StepGraph(moves, rows, new Precedences(rows, arcs, rules), keepDays);
  }

  private Draft draft(int move) {
    Derivation derivation = moves.get(move).derivation();
    Draft known = own.get(derivation);
    if (known == null) {
      known = drafts.of(derivation);
      own.put(derivation, known);
    }
    return known;
  }

  private Pattern pattern(Draft draft) {
    Pattern known = patterns.get(draft);
    if (known == null) {
      known = new Pattern(draft, rules);
      patterns.put(draft, known);
    }
    return known;
  }

  /** The first row of {@code step} of {@code move}. */
  private int first(int move, Step step) {
    Draft draft = draft(move);
    int number = draft.number(step);
    if (draft.hasLinks()) {
      return linked.get(move)[number][0];
    }
    Draft.Part part = draft.parts().get(number);
    return part.shared()
        ? row(part, move, wave(move, part.laps().iterator().next()), Optional.empty())
        : rows.row(move, patterns.get(draft).first(number));
  }

  private void add(int move) {
    Draft draft = draft(move);
    boolean unique = draft.plain() && !namesakes.contains(moves.get(move).user());
    if (draft.hasLinks()) {
      linked.put(move, linked(draft, move));
      return;
    }
    Pattern pattern = pattern(draft);
    int[] at = shared(pattern, move).clone();
    int[] kept = pattern.kept().clone();
    for (int i = 0; i < kept.length; i++) {
      kept[i] = at[kept[i]];
    }
    int base = rows.add(move, pattern, kept);
    for (int i = 0; i < pattern.own(); i++) {
      at[pattern.own(i)] = base + i;
      if (!unique) {
        count(base + i);
      }
    }
    for (Draft.Pair wait : draft.waits()) {
      if (draft.parts().get(wait.second()).shared()) {
        for (int slot : pattern.slots(wait.second())) {
          await(at[slot], at[pattern.first(wait.first())], wait);
        }
      }
    }
  }

  /** By slot of {@code pattern}, the rows of {@code move} that others may have too. */
  private int[] shared(Pattern pattern, int move) {
    Derived owner = moves.get(move);
    Errand errand = new Errand(pattern, owner.wave(), owner.from(), owner.to());
    int[] known = errands.get(errand);
    if (known != null) {
      return known;
    }
    int[] at = new int[pattern.slots()];
    for (int slot : pattern.shared()) {
      at[slot] = row(pattern.part(slot), move, wave(move, pattern.lap(slot)), Optional.empty());
    }
    for (Pattern.Arc arc : pattern.between()) {
      arcs.addOnce(at[arc.first()], at[arc.second()], arc.rule());
    }
    if (errands.size() < MOST_ERRANDS) {
      errands.put(errand, at);
    }
    return at;
  }

  private int wave(int move, Laps.Lap lap) {
    return lap == Laps.Lap.OWN ? moves.get(move).wave() : lastWave;
  }

  private void await(int waiting, int first, Draft.Pair wait) {
    rows.setWait(waiting, first);
    if (rows.part(waiting).shared()) {
      rows.because(waiting, List.of(wait.rule()));
    }
  }

  /** Adds the rows of a move that follows links and tells them for each part of its draft. */
  private int[][] linked(Draft draft, int move) {
    int[][] own = new int[draft.parts().size()][];
    for (int i = 0; i < own.length; i++) {
      own[i] = inEachWave(draft.parts().get(i), move);
    }
    for (Draft.Pair pair : draft.pairs()) {
      for (int first : own[pair.first()]) {
        pair(pair, first, own[pair.second()]);
      }
    }
    for (Draft.Pair wait : draft.waits()) {
      for (int waiting : own[wait.second()]) {
        await(waiting, own[wait.first()][0], wait);
      }
    }
    return own;
  }

  /** Orders {@code first} before those of {@code seconds} that come next, in its wave or later. */
  private void pair(Draft.Pair pair, int first, int[] seconds) {
    int next = Integer.MAX_VALUE;
    for (int second : seconds) {
      if (rows.wave(second) >= rows.wave(first) && isPair(pair.match(), first, second)) {
        next = Math.min(next, rows.wave(second));
      }
    }
    for (int second : seconds) {
      if (rows.wave(second) == next && isPair(pair.match(), first, second)) {
        arcs.add(first, second, rules.of(pair.rule()));
      }
    }
  }

  private boolean isPair(Draft.Match match, int first, int second) {
    return switch (match) {
      case ALL -> true;
      case PLACE -> rows.postoffice(first).equals(rows.postoffice(second));
      case THING -> rows.link(first).equals(rows.link(second));
    };
  }

  private int[] inEachWave(Draft.Part part, int move) {
    int[] all = {};
    for (Laps.Lap lap : part.laps()) {
      int[] more =
          part.step().link().isEmpty()
              ? new int[] {row(part, move, wave(move, lap), Optional.empty())}
              : instances(part, move, wave(move, lap));
      int size = all.length;
      all = Arrays.copyOf(all, size + more.length);
      System.arraycopy(more, 0, all, size, more.length);
    }
    return all;
  }

  /** One row for each thing that the step's link leads to. */
  private int[] instances(Draft.Part part, int move, int wave) {
    return moves.get(move).links().stream()
        .filter(link -> part.step().link().get().equals(link.link()))
        .mapToInt(link -> row(part, move, wave, Optional.of(link)))
        .distinct()
        .toArray();
  }

  private int row(Draft.Part part, int move, int wave, Optional<Bound> link) {
    Derived owner = moves.get(move);
    String postoffice =
        link.isPresent()
            ? owner.postoffice(part.step().at(), link.get())
            : owner.postoffice(part.step().at());
    if (!part.shared()) {
      return added(part, move, wave, postoffice, link);
    }
    int row = sharedRows.row(part.step(), postoffice, wave);
    if (row < 0) {
      row = added(part, move, wave, postoffice, link);
      sharedRows.put(part.step(), postoffice, wave, row);
    }
    rows.because(row, part);
    return row;
  }

  private int added(Draft.Part part, int move, int wave, String postoffice, Optional<Bound> link) {
    int row = rows.add(part, move, wave, postoffice, link);
    count(row);
    return row;
  }

  /** Whether the id of {@code row} has been there before. */
  private void count(int row) {
    rows.setUse(row, uses.merge(names.plain(row), 1, Integer::sum));
  }
}
