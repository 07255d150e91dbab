package org.moveplan.replay;

import org.moveplan.domain.Move;
import org.moveplan.domain.Request;

/**
 * What the replay makes of a request before there is a plan: another thread may do that while the
 * plan is made. For one replay at a time.
 */
public final class Premises {

  private final Request request;
  private final Ways ways;
  private final Spelling spelling;

  private Premises(Request request, Ways ways) {
    this.request = request;
    this.ways = ways;
    this.spelling = new Spelling(ways.request());
  }

  /** Those of plans for {@code request}. */
  public static Premises of(Request request) {
    Premises premises = new Premises(request, Ways.of(request));
    for (Move move : premises.ways.request().moves()) {
      premises.meet(move);
    }
    return premises;
  }

  /** Gives numbers to the names of a user. */
  private void meet(Move move) {
    spelling.holder(move.user(), move.from());
    spelling.post(move.to());
    if (!move.fullName().isEmpty()) {
      spelling.names().of(move.fullName());
    }
  }

  /** As it was read. */
  Request request() {
    return request;
  }

  Ways ways() {
    return ways;
  }

  Spelling spelling() {
    return spelling;
  }
}
