package org.moveplan.derive;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalLong;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Field;
import org.moveplan.domain.Method;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Passage;
import org.moveplan.domain.situation.Room;

/** Compares sizes and rights that a move brings or meets on its way. */
final class Passages {

  /** The largest file of a LAN Manager for UNIX server, if nobody changed that (Q126856). */
  private static final long BIG = 20L * 1024 * 1024;

  private static final List<Field<OptionalLong>> SIZES =
      List.of(
          AccessFields.MMF_BYTES,
          AccessFields.CAL_BYTES,
          AccessFields.MAILBAG_BYTES,
          AccessFields.FOLDER_BYTES);

  /** What the files of movers come to, as far as it is known. */
  private record Load(long bytes, boolean whole) {
    static final Load NONE = new Load(0, true);

    Load and(Move move) {
      long more =
          SIZES.stream()
              .map(move::get)
              .filter(OptionalLong::isPresent)
              .mapToLong(OptionalLong::getAsLong)
              .sum();
      boolean known = SIZES.stream().allMatch(field -> move.get(field).isPresent());
      return new Load(bytes + more, whole && known);
    }
  }

  private final Request request;
  private final IdentityHashMap<Move, Load> exported = new IdentityHashMap<>();

  Passages(Request request) {
    this.request = request;
    Load files = Load.NONE;
    for (Move move : request.moves()) {
      if (mayGoByFile(move)) {
        files = files.and(move);
        exported.put(move, files);
      }
    }
  }

  private boolean mayGoByFile(Move move) {
    return move.get(UserFields.METHOD) == Method.MMU
        || isFar(request.postoffice(move.from()))
        || isFar(request.postoffice(move.to()));
  }

  private static boolean isFar(Postoffice postoffice) {
    Answer drive = postoffice.get(PostofficeFields.DRIVE);
    return drive == Answer.NO || drive == Answer.UNKNOWN;
  }

  Passage of(Move move) {
    Postoffice source = request.postoffice(move.from());
    return new Passage(
        space(
            exported.getOrDefault(move, Load.NONE),
            request.policy().get(PolicyFields.EXPORT_DRIVE_FREE)),
        big(move.get(AccessFields.MMF_BYTES)),
        move.get(AccessFields.NETWORK_RIGHTS),
        Answer.of(
            Names.key(source.get(UpkeepFields.DIRSYNC_STATUS)).equals(Names.key(move.user()))),
        move.get(AccessFields.SHARED_WINDOWS));
  }

  private static Room space(Load load, OptionalLong free) {
    if (free.isEmpty()) {
      return Room.UNKNOWN;
    }
    if (load.bytes() > free.getAsLong() - load.bytes() / 10) {
      return Room.FULL;
    }
    return load.whole() ? Room.FREE : Room.UNKNOWN;
  }

  private static Answer big(OptionalLong bytes) {
    return bytes.isPresent() ? Answer.of(bytes.getAsLong() > BIG) : Answer.UNKNOWN;
  }
}
