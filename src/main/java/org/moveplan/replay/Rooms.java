package org.moveplan.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.Platform;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.plan.Plan;

/** Counts the accounts and the bytes on each postoffice as far as the request gives them (M9). */
final class Rooms {

  /** A mailbox has at least a .MBG, a .KEY and an .MMF file. */
  static final long FILES = 3;

  private final Map<Post, Long> accounts = new HashMap<>();
  private final Map<Post, Long> bytes = new HashMap<>();
  private final Map<Post, Long> entries = new HashMap<>();

  /** An account is made at the move's destination. */
  Optional<Violation> arrival(Plan.Step step, Mover mover) {
    Move move = mover.move();
    Postoffice to = mover.to().office();
    long more = accounts.merge(mover.to(), 1L, Long::sum);
    long brought = bytes.merge(mover.to(), needed(move), Long::sum);
    long made = entries.merge(mover.to(), FILES, Long::sum);
    OptionalLong count = to.get(UpkeepFields.USER_COUNT);
    if (count.isPresent() && count.getAsLong() + more > to.get(UpkeepFields.MAX_USERS)) {
      return Optional.of(
          Report.step(
              step,
              Invariant.SLOTS,
              to.name() + " holds its maximum of local users already.",
              "Maximum number of users defined. (20)"));
    }
    OptionalLong space = to.get(UpkeepFields.FREE_BYTES);
    if (space.isPresent() && brought > space.getAsLong()) {
      return Optional.of(
          Report.step(
              step,
              Invariant.SPACE,
              "What " + move.user() + " brings has no space left on " + to.name() + "."));
    }
    OptionalLong free = to.get(UpkeepFields.FREE_ENTRIES);
    boolean netware = to.get(PostofficeFields.PLATFORM) == Platform.NOVELL;
    return netware && free.isPresent() && made > free.getAsLong()
        ? Optional.of(
            Report.step(
                step,
                Invariant.ENTRIES,
                "The volume of " + to.name() + " has no directory entries left."))
        : Optional.empty();
  }

  /** The move's account at the source, which the request counts in, goes with its files. */
  void deletion(Mover mover) {
    deletion(mover.move(), mover.from());
  }

  private void deletion(Move move, Post at) {
    accounts.merge(at, -1L, Long::sum);
    bytes.merge(at, -size(move), Long::sum);
    entries.merge(at, -FILES, Long::sum);
  }

  /** The move's copy goes; the same files fit there once more. */
  void copyDeleted(Mover mover) {
    Move move = mover.move();
    deletion(move, mover.to());
    bytes.merge(mover.to(), size(move) - needed(move), Long::sum);
  }

  /** The bytes that an arrival needs: a tenth more than its files have. */
  static long needed(Move move) {
    long size = size(move);
    return size + size / 10 + (size % 10 == 0 ? 0 : 1);
  }

  /** The bytes of the user's files, as far as the request gives them. */
  static long size(Move move) {
    return move.get(AccessFields.MMF_BYTES).orElse(0)
        + move.get(AccessFields.CAL_BYTES).orElse(0)
        + move.get(AccessFields.MAILBAG_BYTES).orElse(0)
        + move.get(AccessFields.FOLDER_BYTES).orElse(0);
  }
}
