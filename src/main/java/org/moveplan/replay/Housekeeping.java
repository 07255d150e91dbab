package org.moveplan.replay;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.AdminSession;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.Platform;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.PostofficeType;
import org.moveplan.domain.Request;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * The state of the postoffices themselves (M8, M10, M12): what the request says is wrong with one
 * is put right before anybody leaves it or arrives on it, and what is stopped for the moves is
 * started again. What the request does not say is taken to be in order.
 */
final class Housekeeping implements Inspection {

  /** Steps that nothing but this class looks at. */
  static final Set<Action> ACTIONS =
      EnumSet.of(
          Action.CHECK_POSTOFFICE,
          Action.CHECK_NETWARE_VOLUME,
          Action.CLAIM_OWNERLESS_FILES,
          Action.REPAIR_POSTOFFICE,
          Action.RESTORE_SCHEDULE_KEY,
          Action.RELEASE_LOCK,
          Action.CLOSE_ADMIN_SESSIONS,
          Action.DRAIN_QUEUES,
          Action.HOLD_INBOUND,
          Action.RELEASE_INBOUND,
          Action.SUSPEND_DIRSYNC,
          Action.RESUME_DIRSYNC,
          Action.BACKUP_POSTOFFICE,
          Action.CHECK_TID_UNLOCKED,
          Action.GRANT_NETWORK_RIGHTS,
          Action.FLAG_KEY_FILES,
          Action.REASSIGN_DIRSYNC_STATUS);

  private static final Set<Action> LEAVING =
      EnumSet.of(Action.MOVE_USER, Action.EXPORT_MMU, Action.COPY_MMF);
  private static final Set<Action> ARRIVING =
      EnumSet.of(Action.MOVE_USER, Action.IMPORT_MMU, Action.CREATE_ACCOUNT);
  private static final Set<Action> SIGN_ONS = EnumSet.of(Action.WINDOWS_LOGIN, Action.DOS_LOGIN);
  private static final Set<AdminSession> ADMINISTRATION =
      EnumSet.complementOf(EnumSet.of(AdminSession.EXTERNAL, AdminSession.DISPATCH));

  private final Request request;
  private final Roster roster;
  private final Rooms rooms;
  private final Map<Post, Set<Action>> done = new HashMap<>();
  private final Map<Post, Integer> lastBackup = new HashMap<>();

  /** By the numbers of movers; 0 for those whose old mailbox was not swept. */
  private final int[] lastSweep;

  private final BitSet repointed = new BitSet();
  private final BitSet withMailDat = new BitSet();
  private final BitSet exported = new BitSet();
  private final Map<Integer, Mover> homeless = new LinkedHashMap<>();

  /** What must be done first, by postoffice; most have nothing. */
  private final Map<Post, List<Need>> ofEither = new HashMap<>();

  private final Map<Post, List<Need>> ofSources = new HashMap<>();
  private final Map<Post, List<Need>> ofDestinations = new HashMap<>();

  Housekeeping(Request request, Roster roster) {
    this.request = request;
    this.roster = roster;
    this.rooms = new Rooms();
    this.lastSweep = new int[roster.movers().size()];
  }

  /** A step may be one that a postoffice is not ready for. */
  @Override
  public Optional<Violation> carryOut(Deed deed) {
    return deed.mover().isPresent() ? ofUser(deed, deed.mover().get()) : ofPostoffice(deed);
  }

  private Optional<Violation> ofPostoffice(Deed deed) {
    Plan.Step step = deed.step();
    Post key = deed.place();
    Set<Action> before = done.computeIfAbsent(key, fresh -> EnumSet.noneOf(Action.class));
    switch (step.action()) {
      case BACKUP_POSTOFFICE -> lastBackup.put(key, step.n());
      case REPAIR_POSTOFFICE -> {
        if (!before.contains(Action.BACKUP_POSTOFFICE)) {
          return refused(step, Invariant.BACKED_UP, "{po} was not backed up before the repair");
        }
      }
      case RELEASE_INBOUND -> {
        if (!before.remove(Action.HOLD_INBOUND)) {
          return refused(step, Invariant.STARTED_AGAIN, "Mail for {po} is not held back");
        }
        return inboundFor(deed);
      }
      case RESUME_DIRSYNC -> {
        if (!before.remove(Action.SUSPEND_DIRSYNC)) {
          return refused(step, Invariant.STARTED_AGAIN, "Dir-Sync of {po} is not stopped");
        }
      }
      default -> {}
    }
    before.add(step.action());
    return Optional.empty();
  }

  /** In an exchange an account goes before the next one comes (Q101754, Q190423). */
  private Optional<Violation> inboundFor(Deed deed) {
    return homeless.values().stream()
        .filter(mover -> mover.from().equals(deed.place()))
        .findFirst()
        .flatMap(
            mover ->
                refused(
                    deed.step(),
                    Invariant.INBOUND_HELD,
                    "Mail to "
                        + mover.move().user()
                        + " on {po} would come back: the account is deleted, and its file not"
                        + " imported yet"));
  }

  private Optional<Violation> ofUser(Deed deed, Mover mover) {
    Plan.Step step = deed.step();
    Move move = mover.move();
    switch (step.action()) {
      case SWEEP_LATE_MAIL -> lastSweep[mover.number()] = step.n();
      case RESCUE_MAIL -> {
        if (deed.place().equals(mover.from())) {
          lastSweep[mover.number()] = step.n();
        }
      }
      case REPOINT_CLIENT -> repointed.set(mover.number());
      case PLACE_MAIL_DAT -> withMailDat.set(mover.number());
      case DELETE_ACCOUNT -> rooms.copyDeleted(mover);
      case DELETE_SOURCE -> {
        return deletion(deed, mover);
      }
      default -> {}
    }
    if (SIGN_ONS.contains(step.action())) {
      return signOn(deed, mover);
    }
    if (step.action() == Action.EXPORT_MMU) {
      exported.set(mover.number());
    } else if (ARRIVING.contains(step.action())) {
      exported.clear(mover.number());
      homeless.remove(mover.number());
    }
    Optional<Violation> violation = Optional.empty();
    if (LEAVING.contains(step.action())) {
      violation = postoffice(step, mover.from()).or(() -> source(step, mover.from()));
    }
    if (violation.isEmpty() && ARRIVING.contains(step.action())) {
      violation =
          postoffice(step, mover.to())
              .or(() -> destination(step, mover.to()))
              .or(() -> rooms.arrival(step, mover));
    }
    return violation;
  }

  private Optional<Violation> deletion(Deed deed, Mover mover) {
    if (!deed.place().equals(mover.from())) {
      return Optional.empty();
    }
    if (lastBackup.getOrDefault(deed.place(), 0) <= lastSweep[mover.number()]) {
      return refused(
          deed.step(),
          Invariant.BACKED_UP,
          "{po} was not backed up since its old mailbox was swept");
    }
    if (exported.get(mover.number())) {
      homeless.put(mover.number(), mover);
    }
    rooms.deletion(mover);
    return Optional.empty();
  }

  private Optional<Violation> signOn(Deed deed, Mover mover) {
    if (!deed.place().equals(mover.to())) {
      return Optional.empty();
    }
    Plan.Step step = deed.step();
    Move move = mover.move();
    if (move.get(AccessFields.NETWORK_RIGHTS) == Answer.NO
        && !isDone(mover.to(), Action.GRANT_NETWORK_RIGHTS)) {
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
        ? refused(
            step, Invariant.MAIL_DAT, "The client may have no MAIL.DAT of {po}, or an old one")
        : Optional.empty();
  }

  private static boolean hasMailDat(Post postoffice) {
    return postoffice.office().get(UpkeepFields.ADVANCED_SECURITY) != Answer.NO;
  }

  /** What must be in order at either end. */
  private Optional<Violation> postoffice(Plan.Step step, Post at) {
    return unmet(step, at, ofEither, this::needsOfEither);
  }

  private List<Need> needsOfEither(Postoffice postoffice) {
    Set<AdminSession> open = postoffice.get(UpkeepFields.OPEN_SESSIONS);
    return List.of(
        new Need(
            open.stream().anyMatch(ADMINISTRATION::contains),
            Action.CLOSE_ADMIN_SESSIONS,
            Invariant.EXCLUSIVE,
            "An administration program is open on {po}"),
        new Need(
            open.contains(AdminSession.DISPATCH)
                || postoffice.get(UpkeepFields.DIRSYNC_DURING_MOVE) == Answer.YES,
            Action.SUSPEND_DIRSYNC,
            Invariant.NO_DIRSYNC,
            "Dir-Sync runs on {po} meanwhile"),
        new Need(
            postoffice.get(UpkeepFields.ACCESS_SUSPECT) == Answer.YES,
            Action.REPAIR_POSTOFFICE,
            Invariant.SOUND_FILES,
            "The account lists of {po} are suspect"),
        new Need(
            postoffice.get(UpkeepFields.SCHEDULE_KEY_SUSPECT) == Answer.YES,
            Action.RESTORE_SCHEDULE_KEY,
            Invariant.SOUND_FILES,
            "SCHEDULE.KEY of {po} is suspect"));
  }

  private Optional<Violation> source(Plan.Step step, Post at) {
    return unmet(step, at, ofSources, this::needsOfSource);
  }

  private List<Need> needsOfSource(Postoffice postoffice) {
    return List.of(
        new Need(
            postoffice.get(UpkeepFields.INBOUND).orElse(0) > 0
                || postoffice.get(UpkeepFields.OUTBOUND).orElse(0) > 0,
            Action.DRAIN_QUEUES,
            Invariant.QUEUES_EMPTY,
            "Mail waits on {po} outside the mailboxes"),
        new Need(
            request.policy().get(PolicyFields.HOLD_INBOUND) == Answer.YES
                && postoffice.get(PostofficeFields.TYPE) != PostofficeType.WGPO,
            Action.HOLD_INBOUND,
            Invariant.INBOUND_HELD,
            "Mail from outside is not held back from {po}"));
  }

  private Optional<Violation> destination(Plan.Step step, Post at) {
    Postoffice postoffice = at.office();
    if (postoffice.get(UpkeepFields.CONTROL_SUSPECT) == Answer.YES
        || postoffice.get(UpkeepFields.DUPLICATE_HEXIDS) == Answer.YES) {
      String where = postoffice.name();
      return Optional.of(
          Report.step(
              step,
              Invariant.SOUND_NUMBERS,
              "New accounts on " + where + " may get a hexid that is in use.",
              "Notice 22 Error Creating Mailbox"));
    }
    return unmet(step, at, ofDestinations, this::needsOfDestination);
  }

  private List<Need> needsOfDestination(Postoffice postoffice) {
    return List.of(
        new Need(
            postoffice.get(UpkeepFields.TID_LOCKED) == Answer.YES,
            Action.RELEASE_LOCK,
            Invariant.TID_UNLOCKED,
            "TID.GLB of {po} is locked"),
        new Need(
            postoffice.get(UpkeepFields.OWNERLESS) == Answer.YES
                && postoffice.get(PostofficeFields.PLATFORM) == Platform.NOVELL,
            Action.CLAIM_OWNERLESS_FILES,
            Invariant.OWNED_FILES,
            "Files of {po} that have no owner cannot grow"));
  }

  /** {@code action} is needed first if {@code applies}. */
  private record Need(boolean applies, Action action, Invariant invariant, String why) {}

  private Optional<Violation> unmet(
      Plan.Step step,
      Post at,
      Map<Post, List<Need>> known,
      Function<Postoffice, List<Need>> needs) {
    List<Need> applying = known.get(at);
    if (applying == null) {
      applying = needs.apply(at.office()).stream().filter(Need::applies).toList();
      known.put(at, applying);
    }
    for (Need need : applying) {
      if (!isDone(at, need.action())) {
        return Optional.of(violation(step, need.invariant(), need.why(), at.office().name()));
      }
    }
    return Optional.empty();
  }

  private boolean isDone(Post postoffice, Action action) {
    return done.getOrDefault(postoffice, Set.of()).contains(action);
  }

  /** What was stopped must have been started again. */
  @Override
  public Optional<Violation> end() {
    for (Postoffice postoffice : request.postoffices().values()) {
      Post post = roster.spelling().post(postoffice.name());
      boolean held = isDone(post, Action.HOLD_INBOUND);
      if (held || isDone(post, Action.SUSPEND_DIRSYNC)) {
        String what = held ? "Mail for " : "Dir-Sync of ";
        return Optional.of(
            Report.plan(
                Invariant.STARTED_AGAIN, what + postoffice.name() + " is stopped at the end."));
      }
    }
    return Optional.empty();
  }

  private static Optional<Violation> refused(Plan.Step step, Invariant invariant, String why) {
    return Optional.of(violation(step, invariant, why, step.postoffice()));
  }

  private static Violation violation(
      Plan.Step step, Invariant invariant, String why, String postoffice) {
    return Report.step(step, invariant, why.replace("{po}", postoffice) + ".");
  }
}
