package org.moveplan.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of one file and the stretches of it that must not be shown. */
final class Faults {

  /** A stretch of the file, end exclusive. */
  record Stretch(long start, long end) {}

  private final List<Fault> found = new ArrayList<>();
  private final List<Stretch> masks = new ArrayList<>();
  private long unscanned = Long.MAX_VALUE;

  void add(Code code, long at, String message, String help) {
    found.add(new Fault(code, at, message, help));
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

  /** Where the part of the file begins of which no tokens are known. */
  long unscanned() {
    return unscanned;
  }

  List<Stretch> masks() {
    return masks;
  }

  /** Every fault once, by position; faults of one place in the order of their codes. */
  List<Fault> sorted() {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparingLong(Fault::at).thenComparing(Fault::code))
        .toList();
  }
}
