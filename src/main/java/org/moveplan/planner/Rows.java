package org.moveplan.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.derive.Bound;
import org.moveplan.domain.plan.Actor;

/**
 * The steps of a plan, a row for each in the order in which moves asked for them. Most stand in
 * slots of the pattern of a move, which tells everything about them; the others are single.
 */
final class Rows {

  private static final int NONE = -1;

  /** A postoffice's steps come before those of its users at the same place. */
  private static final int POSTOFFICE_OWNER = -1;

  /** A row that several moves may share, or to which a link leads. */
  private static final class Single {
    final Draft.Part part;
    final int owner;
    final int wave;
    final String postoffice;
    final Optional<Bound> link;
    int wait = NONE;
    int reasons;

    Single(Draft.Part part, int owner, int wave, String postoffice, Optional<Bound> link) {
      this.part = part;
      this.owner = owner;
      this.wave = wave;
      this.postoffice = postoffice;
      this.link = link;
    }
  }

  private final List<Derived> moves;
  private final int lastWave;
  private int size;

  /** By row, the move in whose slot it stands, or the complement of the number of a single row. */
  private int[] owners = new int[64];

  private final List<Single> singles = new ArrayList<>();

  /** By move, where it has one. */
  private final Pattern[] patterns;

  /** By move with a pattern, its first row. */
  private final int[] bases;

  private final Members members;
  private final Map<Integer, Integer> uses = new HashMap<>();
  private final Reasons reasons = new Reasons();

  /** By row in a slot, what it rests on besides what its part does; empty if none does. */
  private int[] more = {};

  /**
   * @param lastWave the number of the last wave
   */
  Rows(List<Derived> moves, int lastWave) {
    this.moves = moves;
    this.lastWave = lastWave;
    this.patterns = new Pattern[moves.size()];
    this.bases = new int[moves.size()];
    this.members = new Members(moves.size());
  }

  int size() {
    return size;
  }

  /**
   * Adds a single row and tells its number.
   *
   * @param owner the move that asked for it first
   */
  int add(Draft.Part part, int owner, int wave, String postoffice, Optional<Bound> link) {
    singles.add(new Single(part, owner, wave, postoffice, link));
    return put(-singles.size());
  }

  /**
   * Adds the rows of {@code move}, which follow one another, and tells the number of the first.
   *
   * @param kept the single rows in those of its shared slots that are kept
   */
  int add(int move, Pattern pattern, int[] kept) {
    patterns[move] = pattern;
    bases[move] = size;
    members.begin(move);
    for (int row : kept) {
      members.add(row, ~owners[row]);
    }
    for (int i = 0; i < pattern.own(); i++) {
      put(move);
    }
    return bases[move];
  }

  /** No row is added any more. */
  void close() {
    owners = Arrays.copyOf(owners, size);
    members.close();
  }

  private int put(int owner) {
    if (size == owners.length) {
      owners = Arrays.copyOf(owners, size + (size >> 1));
    }
    owners[size] = owner;
    return size++;
  }

  private boolean isSingle(int row) {
    return owners[row] < 0;
  }

  private Single single(int row) {
    return singles.get(~owners[row]);
  }

  private Pattern pattern(int row) {
    return patterns[owners[row]];
  }

  private int slot(int row) {
    int move = owners[row];
    return patterns[move].own(row - bases[move]);
  }

  /** The row in {@code slot}, own or kept, of the pattern of {@code move}. */
  int row(int move, int slot) {
    Pattern pattern = patterns[move];
    int place = pattern.place(slot);
    return pattern.part(slot).shared() ? members.row(move, place) : bases[move] + place;
  }

  /** What is done with a slot of the pattern of a move. */
  interface Visitor {
    void visit(int move, Pattern pattern, int slot);
  }

  /** Tells {@code visitor} all slots, own or kept, in which {@code row} stands. */
  void slots(int row, Visitor visitor) {
    if (isSingle(row)) {
      int membership = members.first(~owners[row]);
      while (membership >= 0) {
        int move = members.move(membership);
        Pattern pattern = patterns[move];
        visitor.visit(move, pattern, pattern.kept()[members.place(membership)]);
        membership = members.next(membership);
      }
    } else {
      visitor.visit(owners[row], pattern(row), slot(row));
    }
  }

  /** The move that asked for it first. */
  int owner(int row) {
    return isSingle(row) ? single(row).owner : owners[row];
  }

  /** Whose turn it is: postoffices go before moves, and these in the order of the request. */
  int turn(int row) {
    return part(row).shared() ? POSTOFFICE_OWNER : owner(row);
  }

  /** Who does it, administrators first. */
  int hand(int row) {
    return isSingle(row)
        ? single(row).part.step().action().actor() == Actor.ADMINISTRATOR ? 0 : 1
        : pattern(row).hand(slot(row));
  }

  int wave(int row) {
    if (isSingle(row)) {
      return single(row).wave;
    }
    return pattern(row).lap(slot(row)) == Laps.Lap.OWN ? moves.get(owners[row]).wave() : lastWave;
  }

  Draft.Part part(int row) {
    return isSingle(row) ? single(row).part : pattern(row).part(slot(row));
  }

  String postoffice(int row) {
    return isSingle(row)
        ? single(row).postoffice
        : moves.get(owners[row]).postoffice(part(row).step().at());
  }

  Optional<Bound> link(int row) {
    return isSingle(row) ? single(row).link : Optional.empty();
  }

  /** The row is the {@code use}th of its kind. */
  void setUse(int row, int use) {
    if (use > 1) {
      uses.put(row, use);
    }
  }

  int use(int row) {
    return uses.isEmpty() ? 1 : uses.getOrDefault(row, 1);
  }

  /** Single row {@code row} waits for {@code other}. */
  void setWait(int row, int other) {
    single(row).wait = other;
  }

  /** The row that {@code row} waits for. */
  Optional<Integer> wait(int row) {
    if (isSingle(row)) {
      int wait = single(row).wait;
      return wait == NONE ? Optional.empty() : Optional.of(wait);
    }
    int slot = pattern(row).wait(slot(row));
    return slot == Pattern.NONE ? Optional.empty() : Optional.of(row(owners[row], slot));
  }

  /** Shared row {@code row} rests on what {@code part} does. */
  void because(int row, Draft.Part part) {
    Single single = single(row);
    single.reasons = reasons.with(single.reasons, part);
  }

  /** {@code rules} are among those that the row rests on. */
  void because(int row, List<String> rules) {
    if (isSingle(row)) {
      Single single = single(row);
      int before =
          single.reasons == Reasons.NONE && !single.part.shared()
              ? reasons.with(Reasons.NONE, single.part.because())
              : single.reasons;
      single.reasons = reasons.with(before, rules);
      return;
    }
    if (more.length < size) {
      more = Arrays.copyOf(more, size);
    }
    int before =
        more[row] == Reasons.NONE ? reasons.with(Reasons.NONE, part(row).because()) : more[row];
    more[row] = reasons.with(before, rules);
  }

  /** The rules that the row rests on. */
  List<String> because(int row) {
    int number = isSingle(row) ? single(row).reasons : row < more.length ? more[row] : Reasons.NONE;
    return number == Reasons.NONE ? part(row).because() : reasons.list(number);
  }

  /** Everything that {@code because} says of any row. */
  Set<String> rules() {
    Set<String> rules = new HashSet<>(reasons.rules());
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Pattern pattern : patterns) {
      if (pattern != null && seen.add(pattern)) {
        for (int i = 0; i < pattern.own(); i++) {
          rules.addAll(pattern.part(pattern.own(i)).because());
        }
      }
    }
    for (Single single : singles) {
      if (!single.part.shared() && seen.add(single.part)) {
        rules.addAll(single.part.because());
      }
    }
    return rules;
  }
}
