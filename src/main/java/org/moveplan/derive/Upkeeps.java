package org.moveplan.derive;

import java.util.OptionalLong;
import java.util.Set;
import org.moveplan.domain.AdminSession;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.situation.Edition;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Upkeep;

/** Puts what is known of the state of a postoffice into the few classes that rules tell apart. */
final class Upkeeps {

  private Upkeeps() {}

  static Upkeep of(Postoffice postoffice, Role role, Facts policy) {
    Set<AdminSession> open = postoffice.get(UpkeepFields.OPEN_SESSIONS);
    return new Upkeep(
        role,
        postoffice.get(UpkeepFields.CONTROL_SUSPECT),
        postoffice.get(UpkeepFields.DUPLICATE_HEXIDS),
        postoffice.get(UpkeepFields.ACCESS_SUSPECT),
        postoffice.get(UpkeepFields.SCHEDULE_KEY_SUSPECT),
        postoffice.get(UpkeepFields.TID_LOCKED),
        postoffice.get(UpkeepFields.OWNERLESS),
        Answer.of(open.stream().anyMatch(Upkeeps::administers)),
        either(
            some(postoffice.get(UpkeepFields.INBOUND)),
            some(postoffice.get(UpkeepFields.OUTBOUND))),
        policy.get(PolicyFields.HOLD_INBOUND).or(Answer.YES),
        Answer.of(open.contains(AdminSession.DISPATCH)),
        postoffice.get(UpkeepFields.DIRSYNC_DURING_MOVE),
        postoffice.get(UpkeepFields.ADVANCED_SECURITY),
        older(
            Edition.of(postoffice.get(UpkeepFields.ADMIN_VERSION)),
            Edition.of(postoffice.get(UpkeepFields.IMPORT_VERSION))));
  }

  private static boolean administers(AdminSession session) {
    return switch (session) {
      case ADMIN, IMPORT, MOVEUSER, MMFCLEAN, PODIAG, GIMPORT, WGPOMGR -> true;
      case EXTERNAL, DISPATCH -> false;
    };
  }

  private static Answer some(OptionalLong amount) {
    return amount.isPresent() ? Answer.of(amount.getAsLong() > 0) : Answer.UNKNOWN;
  }

  /** Yes if one of them is, no if none is. */
  private static Answer either(Answer one, Answer other) {
    if (one == Answer.YES || other == Answer.YES) {
      return Answer.YES;
    }
    return one == Answer.NO && other == Answer.NO ? Answer.NO : Answer.UNKNOWN;
  }

  /** Editions stand in the order of their versions, and the unknown comes last. */
  private static Edition older(Edition one, Edition other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
