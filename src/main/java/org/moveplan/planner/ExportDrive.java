package org.moveplan.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.Field;
import org.moveplan.domain.Move;
import org.moveplan.domain.situation.Asset;
import org.moveplan.domain.situation.Room;

/** Adds up what moves claim of the drive for .MMU files, one after the other. */
final class ExportDrive {

  private static final int PER_CENT = 100;
  private static final List<Field<OptionalLong>> SIZES =
      List.of(
          AccessFields.MMF_BYTES,
          AccessFields.CAL_BYTES,
          AccessFields.MAILBAG_BYTES,
          AccessFields.FOLDER_BYTES);

  private final OptionalLong free;
  private long claimed;
  private boolean whole = true;

  /** {@code free} are the bytes that it has before the plan, if that is known. */
  ExportDrive(OptionalLong free) {
    this.free = free;
  }

  /**
   * Whether there is room for each move after all before it; unknown where it claims none or is
   * blocked.
   */
  List<Room> along(List<Move> moves, Derivation[] derived) {
    if (free.isEmpty()) {
      return Collections.nCopies(derived.length, Room.UNKNOWN);
    }
    List<Room> rooms = new ArrayList<>(derived.length);
    for (int i = 0; i < derived.length; i++) {
      boolean blocked = !derived[i].blockers().isEmpty();
      rooms.add(blocked ? Room.UNKNOWN : after(moves.get(i), derived[i]));
    }
    return rooms;
  }

  private Room after(Move move, Derivation derivation) {
    int share = 0;
    for (var said : derivation.claims()) {
      share += said.what().asset() == Asset.EXPORT_DRIVE ? said.what().amount() : 0;
    }
    if (share == 0) {
      return Room.UNKNOWN;
    }
    for (Field<OptionalLong> size : SIZES) {
      whole &= move.get(size).isPresent();
      claimed += move.get(size).orElse(0) * share;
    }
    if (claimed / PER_CENT > free.getAsLong() - (claimed % PER_CENT == 0 ? 0 : 1)) {
      return Room.FULL;
    }
    return whole ? Room.FREE : Room.UNKNOWN;
  }
}
