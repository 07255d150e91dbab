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
import org.moveplan.domain.Request;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.plan.Plan;

/** Counts the accounts and the bytes on each postoffice as far as the request gives them (M9). */
final class Rooms {

  /** A mailbox has at least a .MBG, a .KEY and an .MMF file. */
  private static final long FILES = 3;

  private final Request request;
  private final Spelling spelling;
  private final Map<String, Long> accounts = new HashMap<>();
  private final Map<String, Long> bytes = new HashMap<>();
  private final Map<String, Long> entries = new HashMap<>();

  Rooms(Request request, Spelling spelling) {
    this.request = request;
    this.spelling = spelling;
  }

  /** An account is made at the move's destination. */
  Optional<Violation> arrival(Plan.Step step, Move move) {
    Postoffice to = request.postoffice(move.to());
    String key = spelling.key(move.to());
    long more = accounts.merge(key, 1L, Long::sum);
    long brought = bytes.merge(key, size(move), Long::sum);
    long made = entries.merge(key, FILES, Long::sum);
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
    if (space.isPresent() && brought > space.getAsLong() - brought / 10) {
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

  /** An account goes; its space is not counted on. */
  void deletion(Plan.Step step) {
    accounts.merge(spelling.key(step.postoffice()), -1L, Long::sum);
  }

  /** The copy at the move's destination, which the request counts in, goes with what it holds. */
  void copyDeleted(Move move) {
    String key = spelling.key(move.to());
    accounts.merge(key, -1L, Long::sum);
    bytes.merge(key, -size(move), Long::sum);
    entries.merge(key, -FILES, Long::sum);
  }

  private static long size(Move move) {
    return move.get(AccessFields.MMF_BYTES).orElse(0)
        + move.get(AccessFields.CAL_BYTES).orElse(0)
        + move.get(AccessFields.MAILBAG_BYTES).orElse(0)
        + move.get(AccessFields.FOLDER_BYTES).orElse(0);
  }
}
