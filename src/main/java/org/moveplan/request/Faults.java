package org.moveplan.request;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the faults of one file and the stretches of it that must not be shown. */
final class Faults {

  /** A stretch of the file, end exclusive. */
  record Stretch(long start, long end) {}

  /** More of them help nobody, and might fill the memory. */
  static final int MOST = 1000;

  private final List<Fault> found = new ArrayList<>();
  private Optional<Fault> unlisted = Optional.empty();
  private final List<Stretch> masks = new ArrayList<>();
  private final BitSet unscannedLines = new BitSet();
  private long unscanned = Long.MAX_VALUE;

  void add(Code code, long at, String message, String help) {
    if (found.size() < MOST) {
      found.add(new Fault(code, at, message, help));
    } else if (unlisted.isEmpty()) {
      unlisted =
          Optional.of(
              new Fault(
                  Code.TOO_MANY_FAULTS,
                  at,
                  "the file has more than " + MOST + " faults",
                  "mend these first"));
    }
  }

  /** Stands for the faults that were too many to be kept, at the first of them. */
  Optional<Fault> unlisted() {
    return unlisted;
  }

  /** Whether faults have been too many to be kept. */
  boolean areTooMany() {
    return unlisted.isPresent();
  }

  /** What stops reading at {@code at}. */
  Halt stoppedAt(long at) {
    unscannedFrom(at);
    return new Halt();
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  int size() {
    return found.size();
  }

  /** Forgets every fault after the first {@code size}. */
  void truncate(int size) {
    found.subList(size, found.size()).clear();
  }

  /**
   * Forgets the faults recorded last if they have that code: what stops the parser explains them.
   */
  void dropLast(Code code) {
    while (!found.isEmpty() && found.get(found.size() - 1).code() == code) {
      found.remove(found.size() - 1);
    }
  }

  /** Hides a stretch wherever it would be shown. */
  void mask(long start, long end) {
    masks.add(new Stretch(start, end));
  }

  /** Ends the stretch hidden last at {@code end}. */
  void narrowLastMask(long end) {
    masks.set(masks.size() - 1, new Stretch(masks.get(masks.size() - 1).start(), end));
  }

  /** Shows again what was hidden last. */
  void dropLastMask() {
    masks.remove(masks.size() - 1);
  }

  /** Says that no token was read after {@code position}, so that passwords there are not known. */
  void unscannedFrom(long position) {
    unscanned = position;
  }

  /** Says that tokens are read again from {@code position} on, so that no more is hidden there. */
  void scannedFrom(long position) {
    int last = Position.line(position) - (Position.column(position) == 0 ? 1 : 0);
    if (unscanned != Long.MAX_VALUE) {
      unscannedLines.set(Position.line(unscanned), last + 1);
      unscanned = Long.MAX_VALUE;
    }
    masks.replaceAll(
        mask -> mask.end() == Long.MAX_VALUE ? new Stretch(mask.start(), position) : mask);
  }

  /** Whether nothing is known of the tokens of {@code line}, or of those of its end. */
  boolean isUnscanned(int line) {
    return unscannedLines.get(line)
        || (unscanned != Long.MAX_VALUE && line >= Position.line(unscanned));
  }

  /** Where the part of the file begins of which no tokens are known to its end. */
  long unscanned() {
    return unscanned;
  }

  /** What must not be shown, by where it begins. */
  List<Stretch> masks() {
    masks.sort(Comparator.comparingLong(Stretch::start));
    return masks;
  }

  /** Every fault once, by position; faults of one place in the order of their codes. */
  List<Fault> sorted() {
    if (found.isEmpty()) {
      return List.of();
    }
    return found.stream()
        .distinct()
        .sorted(Comparator.comparingLong(Fault::at).thenComparing(Fault::code))
        .toList();
  }
}
