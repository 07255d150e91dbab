package org.moveplan.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.moveplan.domain.plan.Actor;

/**
 * The steps of a move that follows no links, worked out once for all moves that ask for the same: a
 * slot for each step and lap, and which slot comes before which. What stands in the slots of a move
 * are its own rows, which follow one another, and rows that it shares with others.
 */
final class Pattern {

  static final int NONE = -1;

  /** One of the two waves of a move in which a part of its draft is done. */
  private record Slot(Draft.Part part, Laps.Lap lap) {}

  private final List<Slot> slots = new ArrayList<>();

  /** By part, its slots. */
  private final int[][] ofPart;

  /**
   * By slot, which of the own rows of a move it is, or which of the shared ones that are kept, or
   * less than 0.
   */
  private final int[] places;

  private final int[] own;
  private final int[] shared;
  private final int[] kept;
  private final int[] waits;
  private final int[] hands;
  private final int[][] before;
  private final int[][] after;

  /** The rule that wants it there, told by its number, for each entry of {@link #before}. */
  private final int[][] rules;

  private final List<Arc> between = new ArrayList<>();

  /** Slot {@code first} comes before slot {@code second}, by the rule of that number. */
  record Arc(int first, int second, int rule) {}

  /** A step and lap for each; {@code draft} must not follow links. */
  Pattern(Draft draft, RuleNumbers numbers) {
    List<Draft.Part> parts = draft.parts();
    ofPart = new int[parts.size()][];
    for (int i = 0; i < ofPart.length; i++) {
      Draft.Part part = parts.get(i);
      int first = slots.size();
      part.laps().forEach(lap -> slots.add(new Slot(part, lap)));
      ofPart[i] = new int[slots.size() - first];
      Arrays.setAll(ofPart[i], k -> first + k);
    }
    int count = slots.size();
    places = new int[count];
    hands = new int[count];
    own = new int[(int) slots.stream().filter(slot -> !slot.part().shared()).count()];
    shared = new int[count - own.length];
    int owned = 0;
    for (int i = 0; i < count; i++) {
      Draft.Part part = part(i);
      places[i] = part.shared() ? NONE : owned++;
      if (part.shared()) {
        shared[i - owned] = i;
      } else {
        own[places[i]] = i;
      }
      hands[i] = part.step().action().actor() == Actor.ADMINISTRATOR ? 0 : 1;
    }
    waits = new int[count];
    Arrays.fill(waits, NONE);
    for (Draft.Pair wait : draft.waits()) {
      for (int waiting : ofPart[wait.second()]) {
        waits[waiting] = ofPart[wait.first()][0];
      }
    }
    before = new int[count][0];
    after = new int[count][0];
    rules = new int[count][0];
    for (Draft.Pair pair : draft.pairs()) {
      for (int first : ofPart[pair.first()]) {
        int second = next(first, ofPart[pair.second()]);
        if (second != NONE) {
          precede(new Arc(first, second, numbers.of(pair.rule())));
        }
      }
    }
    kept = IntStream.of(shared).filter(this::isKept).toArray();
    for (int i = 0; i < kept.length; i++) {
      places[kept[i]] = i;
    }
  }

  private void precede(Arc arc) {
    if (part(arc.first()).shared() && part(arc.second()).shared()) {
      between.add(arc);
      return;
    }
    after[arc.first()] = with(after[arc.first()], arc.second());
    before[arc.second()] = with(before[arc.second()], arc.first());
    rules[arc.second()] = with(rules[arc.second()], arc.rule());
  }

  /** Whether a shared slot has anything to do with slots of the move itself. */
  private boolean isKept(int slot) {
    return before[slot].length > 0
        || after[slot].length > 0
        || IntStream.of(waits).anyMatch(wait -> wait == slot);
  }

  /** The one of {@code seconds} that comes next, in the lap of {@code first} or later. */
  private int next(int first, int[] seconds) {
    int next = NONE;
    for (int second : seconds) {
      boolean late = lap(second).compareTo(lap(first)) >= 0;
      if (late && (next == NONE || lap(second).compareTo(lap(next)) < 0)) {
        next = second;
      }
    }
    return next;
  }

  private static int[] with(int[] numbers, int another) {
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    more[numbers.length] = another;
    return more;
  }

  /** How many slots there are. */
  int slots() {
    return places.length;
  }

  /** How many of the slots are for rows that only this move has. */
  int own() {
    return own.length;
  }

  /** The slot of own row {@code i} of a move. */
  int own(int i) {
    return own[i];
  }

  /** The slots for rows that others may have too. */
  int[] shared() {
    return shared;
  }

  /** Those of the {@link #shared} slots whose rows a move has to remember. */
  int[] kept() {
    return kept;
  }

  /**
   * Which of the own rows of a move {@code slot} is, or which of the kept ones, or less than 0 if
   * it is neither.
   */
  int place(int slot) {
    return places[slot];
  }

  Draft.Part part(int slot) {
    return slots.get(slot).part();
  }

  Laps.Lap lap(int slot) {
    return slots.get(slot).lap();
  }

  /** Who does it, administrators first. */
  int hand(int slot) {
    return hands[slot];
  }

  /** The slots of a part of the draft, in the order of laps. */
  int[] slots(int part) {
    return ofPart[part];
  }

  /** The first slot of a part of the draft. */
  int first(int part) {
    return ofPart[part][0];
  }

  /** The slot that {@code slot} waits for, or less than 0. */
  int wait(int slot) {
    return waits[slot];
  }

  /** What holds between slots that are both for shared rows. */
  List<Arc> between() {
    return between;
  }

  /** The slots that come after {@code slot} besides, some perhaps several times. */
  int[] after(int slot) {
    return after[slot];
  }

  /** The slots that come before {@code slot} besides, some perhaps several times. */
  int[] before(int slot) {
    return before[slot];
  }

  /** The number of the rule that wants each of {@link #before} there. */
  int[] rules(int slot) {
    return rules[slot];
  }
}
