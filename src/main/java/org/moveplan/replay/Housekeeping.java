package org.moveplan.replay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<String, Set<Action>> done = new HashMap<>();
  private final Map<String, Integer> lastBackup = new HashMap<>();
  private final Map<MoveKey, Integer> lastSweep = new HashMap<>();
  private final Set<MoveKey> repointed = new HashSet<>();
  private final Set<MoveKey> withMailDat = new HashSet<>();
  private final Set<MoveKey> exported = new HashSet<>();
  private final Map<MoveKey, Move> homeless = new LinkedHashMap<>();

  Housekeeping(Request request, Roster roster) {
    this.request = request;
    this.roster = roster;
    this.rooms = new Rooms(request, roster.spelling());
  }

  /** A step may be one that a postoffice is not ready for. */
  @Override
  public Optional<Violation> carryOut(Plan.Step step, Optional<Move> move) {
    return move.isPresent() ? ofUser(step, move.get()) : ofPostoffice(step);
  }

  private Optional<Violation> ofPostoffice(Plan.Step step) {
    String key = roster.spelling().key(step.postoffice());
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
        return inboundFor(step);
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
  private Optional<Violation> inboundFor(Plan.Step step) {
    return homeless.values().stream()
        .filter(move -> roster.spelling().same(step.postoffice(), move.from()))
        .findFirst()
        .flatMap(
            move ->
                refused(
                    step,
                    Invariant.INBOUND_HELD,
                    "Mail to "
                        + move.user()
                        + " on {po} would come back: the account is deleted, and its file not"
                        + " imported yet"));
  }

  private Optional<Violation> ofUser(Plan.Step step, Move move) {
    MoveKey key = roster.spelling().key(move);
    switch (step.action()) {
      case SWEEP_LATE_MAIL -> lastSweep.put(key, step.n());
      case RESCUE_MAIL -> {
        if (roster.spelling().same(step.postoffice(), move.from())) {
          lastSweep.put(key, step.n());
        }
      }
      case REPOINT_CLIENT -> repointed.add(key);
      case PLACE_MAIL_DAT -> withMailDat.add(key);
      case DELETE_ACCOUNT -> rooms.copyDeleted(move);
      case DELETE_SOURCE -> {
        return deletion(step, move, key);
      }
      default -> {}
    }
    if (SIGN_ONS.contains(step.action())) {
      return signOn(step, move, key);
    }
    if (step.action() == Action.EXPORT_MMU) {
      exported.add(key);
    } else if (ARRIVING.contains(step.action())) {
      exported.remove(key);
      homeless.remove(key);
    }
    Optional<Violation> violation = Optional.empty();
    if (LEAVING.contains(step.action())) {
      violation = postoffice(step, move.from()).or(() -> source(step, move.from()));
    }
    if (violation.isEmpty() && ARRIVING.contains(step.action())) {
      violation =
          postoffice(step, move.to())
              .or(() -> destination(step, move.to()))
              .or(() -> rooms.arrival(step, move));
    }
    return violation;
  }

  private Optional<Violation> deletion(Plan.Step step, Move move, MoveKey key) {
    if (!roster.spelling().same(step.postoffice(), move.from())) {
      return Optional.empty();
    }
    int backup = lastBackup.getOrDefault(roster.spelling().key(step.postoffice()), 0);
    if (backup <= lastSweep.getOrDefault(key, 0)) {
      return refused(
          step, Invariant.BACKED_UP, "{po} was not backed up since its old mailbox was swept");
    }
    if (exported.contains(key)) {
      homeless.put(key, move);
    }
    rooms.deletion(move, move.from());
    return Optional.empty();
  }

  private Optional<Violation> signOn(Plan.Step step, Move move, MoveKey key) {
    if (!roster.spelling().same(step.postoffice(), move.to())) {
      return Optional.empty();
    }
    if (move.get(AccessFields.NETWORK_RIGHTS) == Answer.NO
        && !isDone(move.to(), Action.GRANT_NETWORK_RIGHTS)) {
      return Optional.of(
          Report.step(
              step,
              Invariant.NETWORK_RIGHTS,
              move.user() + " has no network rights on " + move.to() + ".",
              "You do not have the proper access to the post office."
                  + " Please contact your system administrator."));
    }
    boolean byMailDat =
        request.postoffice(move.from()).get(UpkeepFields.ADVANCED_SECURITY) != Answer.NO
            || request.postoffice(move.to()).get(UpkeepFields.ADVANCED_SECURITY) != Answer.NO;
    return byMailDat
            && step.action() == Action.WINDOWS_LOGIN
            && repointed.contains(key)
            && !withMailDat.contains(key)
        ? refused(
            step, Invariant.MAIL_DAT, "The client may have no MAIL.DAT of {po}, or an old one")
        : Optional.empty();
  }

  /** What must be in order at either end. */
  private Optional<Violation> postoffice(Plan.Step step, String name) {
    Postoffice postoffice = request.postoffice(name);
    Set<AdminSession> open = postoffice.get(UpkeepFields.OPEN_SESSIONS);
    List<Need> needs = new ArrayList<>();
    needs.add(
        new Need(
            open.stream().anyMatch(ADMINISTRATION::contains),
            Action.CLOSE_ADMIN_SESSIONS,
            Invariant.EXCLUSIVE,
            "An administration program is open on {po}"));
    needs.add(
        new Need(
            open.contains(AdminSession.DISPATCH)
                || postoffice.get(UpkeepFields.DIRSYNC_DURING_MOVE) == Answer.YES,
            Action.SUSPEND_DIRSYNC,
            Invariant.NO_DIRSYNC,
            "Dir-Sync runs on {po} meanwhile"));
    needs.add(
        new Need(
            postoffice.get(UpkeepFields.ACCESS_SUSPECT) == Answer.YES,
            Action.REPAIR_POSTOFFICE,
            Invariant.SOUND_FILES,
            "The account lists of {po} are suspect"));
    needs.add(
        new Need(
            postoffice.get(UpkeepFields.SCHEDULE_KEY_SUSPECT) == Answer.YES,
            Action.RESTORE_SCHEDULE_KEY,
            Invariant.SOUND_FILES,
            "SCHEDULE.KEY of {po} is suspect"));
    return unmet(step, name, needs);
  }

  private Optional<Violation> source(Plan.Step step, String name) {
    Postoffice postoffice = request.postoffice(name);
    return unmet(
        step,
        name,
        List.of(
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
                "Mail from outside is not held back from {po}")));
  }

  private Optional<Violation> destination(Plan.Step step, String name) {
    Postoffice postoffice = request.postoffice(name);
    if (postoffice.get(UpkeepFields.CONTROL_SUSPECT) == Answer.YES
        || postoffice.get(UpkeepFields.DUPLICATE_HEXIDS) == Answer.YES) {
      String where = request.postoffice(name).name();
      return Optional.of(
          Report.step(
              step,
              Invariant.SOUND_NUMBERS,
              "New accounts on " + where + " may get a hexid that is in use.",
              "Notice 22 Error Creating Mailbox"));
    }
    return unmet(
        step,
        name,
        List.of(
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
                "Files of {po} that have no owner cannot grow")));
  }

  /** {@code action} is needed first if {@code applies}. */
  private record Need(boolean applies, Action action, Invariant invariant, String why) {}

  private Optional<Violation> unmet(Plan.Step step, String name, List<Need> needs) {
    return needs.stream()
        .filter(need -> need.applies() && !isDone(name, need.action()))
        .findFirst()
        .map(need -> violation(step, need.invariant(), need.why(), name));
  }

  private boolean isDone(String postoffice, Action action) {
    return done.getOrDefault(roster.spelling().key(postoffice), Set.of()).contains(action);
  }

  /** What was stopped must have been started again. */
  @Override
  public Optional<Violation> end() {
    for (Postoffice postoffice : request.postoffices().values()) {
      boolean held = isDone(postoffice.name(), Action.HOLD_INBOUND);
      if (held || isDone(postoffice.name(), Action.SUSPEND_DIRSYNC)) {
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
