package org.moveplan.replay;

import java.util.BitSet;
import java.util.Optional;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * What a client needs beside its account to sign on at the destination (M12): rights on the
 * network, and the MAIL.DAT of advanced security.
 */
final class Workplaces {

  private final StepsDone done;

  /** By the numbers of movers. */
  private final BitSet repointed = new BitSet();

  private final BitSet withMailDat = new BitSet();

  Workplaces(StepsDone done) {
    this.done = done;
  }

  /** The client of {@code mover} leads to the destination from now on. */
  void repoint(Mover mover) {
    repointed.set(mover.number());
  }

  void placeMailDat(Mover mover) {
    withMailDat.set(mover.number());
  }

  /** Whether {@code mover} can sign on. */
  Optional<Violation> signOn(Deed deed, Mover mover) {
    if (!deed.place().equals(mover.to())) {
      return Optional.empty();
    }
    Plan.Step step = deed.step();
    Move move = mover.move();
    if (move.get(AccessFields.NETWORK_RIGHTS) == Answer.NO
        && !done.has(mover.to(), Action.GRANT_NETWORK_RIGHTS)) {
      return Optional.of(
          Report.step(
              step,
              Invariant.NETWORK_RIGHTS,
              move.user() + " has no network rights on " + move.to() + ".",
              "You do not have the proper access to the post office."
                  + " Please contact your system administrator."));
    }
    return step.action() == Action.WINDOWS_LOGIN
            && repointed.get(mover.number())
            && !withMailDat.get(mover.number())
            && (hasMailDat(mover.from()) || hasMailDat(mover.to()))
        ? Optional.of(
            Report.step(
                step,
                Invariant.MAIL_DAT,
                "The client may have no MAIL.DAT of " + step.postoffice() + ", or an old one."))
        : Optional.empty();
  }

  private static boolean hasMailDat(Post postoffice) {
    return postoffice.office().get(UpkeepFields.ADVANCED_SECURITY) != Answer.NO;
  }
}
