package org.moveplan.derive;

import java.util.OptionalLong;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.situation.Passage;

/** Compares sizes and rights that a move brings or meets on its way. */
final class Passages {

  private static final long MEGABYTE = 1024 * 1024;

  private Passages() {}

  static Passage of(Move move, Postoffice source) {
    return new Passage(
        over(20 * MEGABYTE, move.get(AccessFields.MMF_BYTES)),
        move.get(AccessFields.NETWORK_RIGHTS),
        Answer.of(
            Names.key(source.get(UpkeepFields.DIRSYNC_STATUS)).equals(Names.key(move.user()))),
        move.get(AccessFields.SHARED_WINDOWS));
  }

  private static Answer over(long most, OptionalLong bytes) {
    return bytes.isPresent() ? Answer.of(bytes.getAsLong() > most) : Answer.UNKNOWN;
  }
}
