package org.moveplan.derive;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.moveplan.domain.AdminSession;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Platform;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.ToolVersion;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.situation.Level;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Server;
import org.moveplan.domain.situation.Upkeep;

/** Puts what is known of the state of a postoffice into the few classes that rules tell apart. */
final class Upkeeps {

  /** The programs of 3.2a, in which locked TID.GLB files are noticed (Q120449). */
  private static final ToolVersion MENDED = new ToolVersion(List.of(3, 2, 9));

  private Upkeeps() {}

  static Upkeep of(Postoffice postoffice, Role role, Facts policy) {
    Set<AdminSession> open = postoffice.get(UpkeepFields.OPEN_SESSIONS);
    return new Upkeep(
        role,
        server(postoffice.get(PostofficeFields.PLATFORM)),
        either(
            postoffice.get(UpkeepFields.CONTROL_SUSPECT),
            postoffice.get(UpkeepFields.DUPLICATE_HEXIDS)),
        postoffice.get(UpkeepFields.ACCESS_SUSPECT),
        postoffice.get(UpkeepFields.SCHEDULE_KEY_SUSPECT),
        postoffice.get(UpkeepFields.TID_LOCKED),
        postoffice.get(UpkeepFields.OWNERLESS),
        Answer.of(open.stream().anyMatch(Upkeeps::administers)),
        either(
            some(postoffice.get(UpkeepFields.INBOUND)),
            some(postoffice.get(UpkeepFields.OUTBOUND))),
        policy.get(PolicyFields.HOLD_INBOUND).or(Answer.YES),
        either(
            Answer.of(open.contains(AdminSession.DISPATCH)),
            postoffice.get(UpkeepFields.DIRSYNC_DURING_MOVE)),
        postoffice.get(UpkeepFields.ADVANCED_SECURITY),
        older(
            Levels.of(postoffice.get(UpkeepFields.ADMIN_VERSION), MENDED),
            Levels.of(postoffice.get(UpkeepFields.IMPORT_VERSION), MENDED)));
  }

  private static Server server(Platform platform) {
    return switch (platform) {
      case NOVELL -> Server.NETWARE;
      case LMX -> Server.LMX;
      case LANMAN, WINNT, WFW, BANYAN, DEC_PATHWORKS, PCNFS, OTHER, UNKNOWN, UNSTATED ->
          Server.OTHER;
    };
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

  private static Level older(Level one, Level other) {
    if (one == Level.OLD || other == Level.OLD) {
      return Level.OLD;
    }
    return one == Level.UNKNOWN || other == Level.UNKNOWN ? Level.UNKNOWN : Level.CURRENT;
  }
}
