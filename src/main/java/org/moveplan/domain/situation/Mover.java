package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Duty;
import org.moveplan.domain.Method;

/**
 * The user of a move.
 *
 * @param stage how far the move has come
 * @param lockedOut whether Mail refuses the message file
 * @param reset whether the password is to be recovered
 * @param signedOn whether the user is signed on; {@code UNSTATED} if nothing was written
 * @param original whether the account on the source postoffice exists; {@code UNSTATED} if nothing
 *     was written
 * @param deletion whether the source account is to be deleted
 * @param asked the method that was asked for, or by which the copy was made
 * @param listing how often the request lists the user
 * @param duty what the account is for
 */
public record Mover(
    Stage stage,
    Answer lockedOut,
    Answer reset,
    Answer signedOn,
    Answer original,
    Answer deletion,
    Method asked,
    Listing listing,
    Duty duty)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(stage, lockedOut, reset, signedOn, original, deletion, asked, listing, duty);
  }
}
