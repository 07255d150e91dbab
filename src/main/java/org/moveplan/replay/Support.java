package org.moveplan.replay;

import java.util.Optional;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.PostofficeType;
import org.moveplan.domain.Version;

/**
 * What MOVEUSER.EXE can do with the two postoffices of a move. What the request leaves open counts
 * as the worse.
 *
 * @param dec why MOVEUSER.EXE works with one of them not at all
 * @param receiving why the destination cannot receive anybody
 */
record Support(Optional<Fault> dec, Optional<Fault> receiving) {

  static Support of(Postoffice source, Postoffice destination) {
    return new Support(
        dec(source, Side.SOURCE).or(() -> dec(destination, Side.DESTINATION)),
        unsupported(destination)
            .map(
                why ->
                    Fault.silent(Invariant.SUPPORTED, "{to} cannot receive users: " + why + ".")));
  }

  private static Optional<Fault> dec(Postoffice postoffice, Side side) {
    return switch (postoffice.get(PostofficeFields.PLATFORM)) {
      case DEC_PATHWORKS -> Optional.of(onDec(side, " is"));
      case UNKNOWN -> Optional.of(onDec(side, " may be"));
      case LANMAN, LMX, NOVELL, WINNT, WFW, BANYAN, PCNFS, OTHER, UNSTATED -> Optional.empty();
    };
  }

  private static Fault onDec(Side side, String is) {
    return Fault.silent(
        Invariant.NOT_ON_DEC,
        side.place() + is + " on a DEC system; {user} can be moved by hand only.");
  }

  private static Optional<String> unsupported(Postoffice destination) {
    PostofficeType type = destination.get(PostofficeFields.TYPE);
    Version version = destination.get(PostofficeFields.VERSION);
    if (type != PostofficeType.MAIL) {
      return Optional.of(
          type == PostofficeType.WGPO ? "it is a workgroup postoffice" : "its type is not known");
    }
    return switch (version) {
      case V2_1 -> Optional.of("its version is 2.1");
      case UNKNOWN -> Optional.of("its version is not known");
      case V3_0, V3_0A, V3_0B, V3_2, V3_2A, V3_5 -> Optional.empty();
    };
  }

  /** Why enhanced security cannot be switched on at {@code postoffice} (Q99419, Q91036). */
  static Optional<String> switching(Postoffice postoffice) {
    if (postoffice.get(PostofficeFields.ENHANCED_SECURITY) == Answer.YES) {
      return Optional.empty();
    }
    Version version = postoffice.get(PostofficeFields.VERSION);
    if (postoffice.get(PostofficeFields.TYPE) != PostofficeType.MAIL) {
      return Optional.of("it may be a workgroup postoffice");
    }
    if (version == Version.V2_1 || version == Version.UNKNOWN) {
      return Optional.of("its version may be 2.1");
    }
    if (postoffice.get(PostofficeFields.V2_CLIENTS) != Answer.NO) {
      return Optional.of("2.x clients may use it, which that shuts out");
    }
    return postoffice.get(PostofficeFields.LEGACY_GATEWAYS) == Answer.NO
        ? Optional.empty()
        : Optional.of("gateways may use it that need enhanced security off");
  }
}
