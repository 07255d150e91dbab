package org.moveplan.derive;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Field;
import org.moveplan.domain.Method;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Platform;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Passage;
import org.moveplan.domain.situation.Room;
import org.moveplan.domain.situation.Stage;

/**
 * Compares what arrives at each postoffice with the room there. Room is given away in canonical
 * order, and a copy leaves the source as full as it was: nothing is freed (Q128824).
 */
final class Passages {

  /** A postoffice with no more places than this is nearly full. */
  private static final int NEAR = 10;

  /** A mailbox has at least three files: .MBG, .KEY and .MMF. */
  private static final int ENTRIES_EACH = 3;

  /** The largest file of a LAN Manager for UNIX server, if nobody changed that (Q126856). */
  private static final long BIG = 20L * 1024 * 1024;

  private static final List<Field<OptionalLong>> SIZES =
      List.of(
          AccessFields.MMF_BYTES,
          AccessFields.CAL_BYTES,
          AccessFields.MAILBAG_BYTES,
          AccessFields.FOLDER_BYTES);

  /** How many come up to a move, that included, and what they bring at least. */
  private record Load(long users, long bytes, boolean whole) {
    static final Load NONE = new Load(0, 0, true);

    Load and(Move move) {
      long more =
          SIZES.stream()
              .map(move::get)
              .filter(OptionalLong::isPresent)
              .mapToLong(OptionalLong::getAsLong)
              .sum();
      boolean known = SIZES.stream().allMatch(field -> move.get(field).isPresent());
      return new Load(users + 1, bytes + more, whole && known);
    }
  }

  private final Request request;
  private final Map<String, Load> totals = new HashMap<>();
  private final IdentityHashMap<Move, Load> arriving = new IdentityHashMap<>();
  private final IdentityHashMap<Move, Load> exported = new IdentityHashMap<>();

  Passages(Request request) {
    this.request = request;
    Load files = Load.NONE;
    for (Move move : request.moves()) {
      if (Stages.of(move, request) == Stage.HOME) {
        Load load = totals.getOrDefault(Names.key(move.to()), Load.NONE).and(move);
        totals.put(Names.key(move.to()), load);
        arriving.put(move, load);
      }
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
    Postoffice destination = request.postoffice(move.to());
    Load load = arriving.getOrDefault(move, Load.NONE);
    return new Passage(
        slots(destination, load),
        space(load, destination.get(UpkeepFields.FREE_BYTES)),
        entries(destination, load),
        space(
            exported.getOrDefault(move, Load.NONE),
            request.policy().get(PolicyFields.EXPORT_DRIVE_FREE)),
        big(move.get(AccessFields.MMF_BYTES)),
        move.get(AccessFields.NETWORK_RIGHTS),
        Answer.of(
            Names.key(source.get(UpkeepFields.DIRSYNC_STATUS)).equals(Names.key(move.user()))),
        move.get(AccessFields.SHARED_WINDOWS));
  }

  private Room slots(Postoffice destination, Load load) {
    OptionalLong count = destination.get(UpkeepFields.USER_COUNT);
    if (count.isEmpty()) {
      return Room.UNKNOWN;
    }
    long free = destination.get(UpkeepFields.MAX_USERS) - count.getAsLong();
    if (load.users() > free) {
      return Room.FULL;
    }
    long all = totals.getOrDefault(Names.key(destination.name()), Load.NONE).users();
    return free - all > NEAR ? Room.FREE : Room.TIGHT;
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

  private static Room entries(Postoffice destination, Load load) {
    OptionalLong free = destination.get(UpkeepFields.FREE_ENTRIES);
    if (destination.get(PostofficeFields.PLATFORM) != Platform.NOVELL || free.isEmpty()) {
      return Room.UNKNOWN;
    }
    return load.users() * ENTRIES_EACH > free.getAsLong() ? Room.FULL : Room.FREE;
  }

  private static Answer big(OptionalLong bytes) {
    return bytes.isPresent() ? Answer.of(bytes.getAsLong() > BIG) : Answer.UNKNOWN;
  }
}
