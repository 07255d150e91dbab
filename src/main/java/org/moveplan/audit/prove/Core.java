package org.moveplan.audit.prove;

import java.util.List;
import org.moveplan.domain.Request;

/**
 * Axes of which every combination is tried.
 *
 * @param name what they are about
 */
record Core(String name, List<Axis<?>> axes) {

  Core {
    axes = List.copyOf(axes);
  }

  /** How many combinations there are. */
  int size() {
    return axes.stream().mapToInt(Axis::size).reduce(1, Math::multiplyExact);
  }

  /** Combination number {@code number}. */
  Request request(int number) {
    Draft draft = Draft.ONE_USER;
    int rest = number;
    for (Axis<?> axis : axes) {
      draft = axis.in(draft, rest % axis.size());
      rest /= axis.size();
    }
    return draft.request();
  }

  @Override
  public String toString() {
    return name + " (" + size() + ")";
  }
}
