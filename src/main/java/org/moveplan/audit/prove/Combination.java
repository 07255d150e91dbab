package org.moveplan.audit.prove;

import java.util.List;
import org.moveplan.domain.Request;

/** Combinations of the values of some axes, around a base: all, or any three values together. */
final class Combination {

  private final Draft base;
  private final List<Axis<?>> axes;
  private final List<int[]> rows;
  private final int size;

  /**
   * @param mostWhole how many combinations may be tried whole
   */
  Combination(Draft base, List<Axis<?>> axes, int mostWhole) {
    this.base = base;
    this.axes = List.copyOf(axes);
    long all = 1;
    for (Axis<?> axis : axes) {
      all = Math.min(mostWhole + 1L, all * axis.size());
    }
    boolean whole = all <= mostWhole;
    this.rows = whole ? List.of() : CoveringArray.of(axes.stream().mapToInt(Axis::size).toArray());
    this.size = whole ? (int) all : rows.size();
  }

  /** Whether every combination is tried. */
  boolean isWhole() {
    return rows.isEmpty();
  }

  /** What is combined. */
  List<Axis<?>> axes() {
    return axes;
  }

  int size() {
    return size;
  }

  /** Combination number {@code number}. */
  Request request(int number) {
    Draft draft = base;
    int rest = number;
    for (int i = 0; i < axes.size(); i++) {
      Axis<?> axis = axes.get(i);
      draft = axis.in(draft, isWhole() ? rest % axis.size() : rows.get(number)[i]);
      rest /= axis.size();
    }
    return draft.request();
  }
}
