package org.moveplan.derive;

import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Stage;

/** Tells how far a move has come. */
final class Stages {

  private Stages() {}

  static Stage of(Move move) {
    boolean lockedOut = move.get(UserFields.LOCKED_OUT) == Answer.YES;
    return switch (move.get(UserFields.MOVED).or(Answer.of(lockedOut))) {
      case NO -> move.get(UserFields.SOURCE_EXISTS) == Answer.NO ? Stage.GONE : Stage.HOME;
      case YES ->
          move.get(UserFields.FIRST_LOGIN_VERIFIED) == Answer.YES && !lockedOut
              ? Stage.SETTLED
              : Stage.COPIED;
      default -> Stage.UNCLEAR;
    };
  }
}
