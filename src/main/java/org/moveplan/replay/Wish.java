package org.moveplan.replay;

import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Purpose;
import org.moveplan.domain.Request;
import org.moveplan.domain.UserFields;

/**
 * What the administrator wants for a user.
 *
 * @param reset the password is to be recovered
 * @param deleteSource the source account is to be deleted
 * @param originalsMayGo the plan's purpose allows deletions at a source (Q127768)
 * @param keepSourceDays days between the verified sign-on and the deletion
 */
record Wish(boolean reset, boolean deleteSource, boolean originalsMayGo, int keepSourceDays) {

  static Wish of(Request request, Move move) {
    Purpose purpose = request.policy().get(PolicyFields.PURPOSE);
    Answer delete =
        move.get(UserFields.DELETE_SOURCE).or(request.policy().get(PolicyFields.DELETE_SOURCE));
    return new Wish(
        move.get(UserFields.RESET_PASSWORD) == Answer.YES,
        delete == Answer.YES,
        purpose == Purpose.MIGRATE || purpose == Purpose.RESTORE,
        request.policy().get(PolicyFields.KEEP_SOURCE_DAYS));
  }
}
