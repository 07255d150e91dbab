package org.moveplan.domain;

import java.util.List;

/**
 * A time in which users can be kept out of Mail.
 *
 * @param start when it begins
 * @param end when it ends
 * @param moves how many users are moved in it at most
 */
public record Window(Moment start, Moment end, int moves) {

  /** The windows that a request names, in their order; none if it names none. */
  public static List<Window> of(Request request) {
    int most = request.policy().get(PolicyFields.MAX_MOVES_PER_WAVE);
    return request.policy().get(PolicyFields.WINDOWS).stream()
        .map(
            facts ->
                new Window(
                    facts.get(WindowFields.START),
                    facts.get(WindowFields.END),
                    Math.min(most, facts.get(WindowFields.MOVES))))
        .toList();
  }

  /** Whether it begins at least so many days after the end of {@code earlier}. */
  public boolean isAfter(Window earlier, int days) {
    return !start.earliest().isBefore(earlier.end.latest().plusDays(days));
  }
}
