package org.moveplan.replay;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * The state of the postoffices themselves (M8, M10, M12): they are ready for those who leave and
 * arrive, backed up before what cannot be undone, and what is stopped for the moves is started
 * again. What the request does not say is taken to be in order.
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

  private final Request request;
  private final Roster roster;
  private final Rooms rooms;
  private final StepsDone done = new StepsDone();
  private final Readiness readiness;
  private final Workplaces workplaces;
  private final Map<Post, Integer> lastBackup = new HashMap<>();

  /** By the numbers of movers; 0 for those whose old mailbox was not swept. */
  private final int[] lastSweep;

  private final BitSet exported = new BitSet();

  private int wave = 1;
  private final Map<Integer, Mover> homeless = new LinkedHashMap<>();

  Housekeeping(Request request, Roster roster) {
    this.request = request;
    this.roster = roster;
    this.rooms = new Rooms();
    this.readiness = new Readiness(request, done);
    this.workplaces = new Workplaces(done);
    this.lastSweep = new int[roster.movers().size()];
  }

  /** A step may be one that a postoffice is not ready for. */
  @Override
  public Optional<Violation> carryOut(Deed deed) {
    Optional<Violation> stopped = beyondItsWave(deed.step());
    if (stopped.isPresent()) {
      return stopped;
    }
    return deed.mover().isPresent() ? ofUser(deed, deed.mover().get()) : ofPostoffice(deed);
  }

  private Optional<Violation> ofPostoffice(Deed deed) {
    Plan.Step step = deed.step();
    Post key = deed.place();
    Set<Action> before = done.on(key);
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
    switch (step.action()) {
      case SWEEP_LATE_MAIL -> lastSweep[mover.number()] = step.n();
      case RESCUE_MAIL -> {
        if (deed.place().equals(mover.from())) {
          lastSweep[mover.number()] = step.n();
        }
      }
      case REPOINT_CLIENT -> workplaces.repoint(mover);
      case PLACE_MAIL_DAT -> workplaces.placeMailDat(mover);
      case DELETE_ACCOUNT -> rooms.copyDeleted(mover);
      case DELETE_SOURCE -> {
        return deletion(deed, mover);
      }
      default -> {}
    }
    if (SIGN_ONS.contains(step.action())) {
      return workplaces.signOn(deed, mover);
    }
    if (step.action() == Action.EXPORT_MMU) {
      exported.set(mover.number());
    } else if (ARRIVING.contains(step.action())) {
      exported.clear(mover.number());
      homeless.remove(mover.number());
    }
    Optional<Violation> violation = Optional.empty();
    if (LEAVING.contains(step.action())) {
      violation = readiness.forLeaving(step, mover.from());
    }
    if (violation.isEmpty() && ARRIVING.contains(step.action())) {
      violation = readiness.forArriving(step, mover.to());
      return violation.isPresent() ? violation : rooms.arrival(step, mover);
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

  /** Days can lie between two waves, and everybody on the postoffice waits. */
  private Optional<Violation> beyondItsWave(Plan.Step step) {
    if (step.wave() == wave) {
      return Optional.empty();
    }
    String ended = " is still stopped, and wave " + wave + " has ended.";
    wave = step.wave();
    return stopped().map(what -> Report.step(step, Invariant.STARTED_AGAIN, what + ended));
  }

  /** What was stopped must have been started again. */
  @Override
  public Optional<Violation> end() {
    return stopped()
        .map(what -> Report.plan(Invariant.STARTED_AGAIN, what + " is stopped at the end."));
  }

  private Optional<String> stopped() {
    for (Postoffice postoffice : request.postoffices().values()) {
      Post post = roster.spelling().post(postoffice.name());
      boolean held = done.has(post, Action.HOLD_INBOUND);
      if (held || done.has(post, Action.SUSPEND_DIRSYNC)) {
        return Optional.of((held ? "Mail for " : "Dir-Sync of ") + postoffice.name());
      }
    }
    return Optional.empty();
  }

  private static Optional<Violation> refused(Plan.Step step, Invariant invariant, String why) {
    return Optional.of(Report.step(step, invariant, why.replace("{po}", step.postoffice()) + "."));
  }
}
