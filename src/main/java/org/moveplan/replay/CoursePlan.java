package org.moveplan.replay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.moveplan.domain.BelongingFields;
import org.moveplan.domain.DirSyncRole;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/**
 * A whole plan around what happens to one user: all the care of postoffices, folders and address
 * lists that could be asked for. Too much of it does no harm.
 */
final class CoursePlan {

  /** What no care can put right: it is so, whichever way a user takes. */
  static final Set<Invariant> PREVENTING =
      EnumSet.of(
          Invariant.NAME_FREE,
          Invariant.LEGAL_NAME,
          Invariant.SLOTS,
          Invariant.SPACE,
          Invariant.ENTRIES,
          Invariant.SOUND_NUMBERS);

  /** What of that others can put right, by making room. */
  static final Set<Invariant> CONTESTED =
      EnumSet.of(Invariant.NAME_FREE, Invariant.SLOTS, Invariant.SPACE, Invariant.ENTRIES);

  private static final Set<Action> LEAVING =
      EnumSet.of(Action.MOVE_USER, Action.EXPORT_MMU, Action.COPY_MMF);

  private final Request request;
  private final Move move;
  private final Contents contents;
  private final CourseSteps steps;

  CoursePlan(Request request, Move move) {
    this.request = request;
    this.move = move;
    this.contents = Contents.of(request.postoffice(move.from()), move);
    this.steps = new CourseSteps(move);
  }

  /** A plan in which {@code events} happen to the user; it may be called once. */
  Plan of(List<Event> events) {
    ofPostoffices(move.from(), Action.HOLD_INBOUND, Action.DRAIN_QUEUES, Action.UNLOCK_FOLDERS);
    ofPostoffices(move.from(), Action.GRANT_MMF_RIGHTS, Action.BACKUP_GLB);
    ofPostoffices(move.to(), Action.RELEASE_LOCK, Action.CLAIM_OWNERLESS_FILES);
    ofPostoffices(move.to(), Action.GRANT_NETWORK_RIGHTS);
    for (String name : List.of(move.from(), move.to())) {
      ofPostoffices(
          name, Action.CLOSE_ADMIN_SESSIONS, Action.SUSPEND_DIRSYNC, Action.BACKUP_POSTOFFICE);
      ofPostoffices(name, Action.REPAIR_POSTOFFICE, Action.RESTORE_SCHEDULE_KEY);
    }
    Map<Integer, String> ids = new HashMap<>();
    boolean sourceIsThere = events.stream().anyMatch(CoursePlan::isLeaving);
    if (sourceIsThere && contents.matter()) {
      pack();
    }
    boolean packed = sourceIsThere && isOpenedAtSource(events);
    if (sourceIsThere && !packed && (contents.doubtful() || contents.unreadable())) {
      ofUser(Action.WINDOWS_LOGIN, Side.SOURCE, Optional.empty());
      save();
      ofUser(Action.SIGN_OUT, Side.SOURCE, Optional.empty());
    }
    packed = !packed;
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (event.action() == Action.DELETE_SOURCE) {
        ofUser(Action.MODIFY_TO_LOCAL, Side.SOURCE, Optional.empty());
        ofPostoffices(move.from(), Action.BACKUP_POSTOFFICE);
      }
      if (event.action() == Action.REMOTE_CONNECT) {
        ofUser(Action.CREATE_REMOTE_DISK, Side.DESTINATION, Optional.empty());
        ofUser(Action.LOAD_REMOTE_DISK, Side.DESTINATION, Optional.empty());
      }
      ids.put(i, add(event, ids));
      if (event.action() == Action.REPOINT_CLIENT) {
        ofUser(Action.PLACE_MAIL_DAT, Side.DESTINATION, Optional.empty());
      }
      if (!packed && event.action() == Action.WINDOWS_LOGIN && event.side() == Side.SOURCE) {
        packed = true;
        save();
      }
    }
    unpack();
    ofPostoffices(move.from(), Action.RELEASE_INBOUND);
    publish();
    return plan();
  }

  private static boolean isLeaving(Event event) {
    return LEAVING.contains(event.action());
  }

  /** What MS-DOS programs put in order before the user leaves. */
  private void pack() {
    ofUser(Action.DOS_LOGIN, Side.SOURCE, Optional.empty());
    List<String> owned = new ArrayList<>(move.get(BelongingFields.OWNS_SHARED));
    owned.addAll(move.get(BelongingFields.OWNS_GROUP));
    for (String folder : owned) {
      ofUser(Action.ARCHIVE_FOLDER, Side.SOURCE, Optional.of(folder));
      ofUser(Action.HAND_OVER_FOLDER, Side.SOURCE, Optional.of(folder));
    }
    ofUser(Action.MOVE_PRIVATE_FOLDERS_TO_SERVER, Side.SOURCE, Optional.empty());
    ofUser(Action.RECORD_PAL, Side.SOURCE, Optional.empty());
    ofUser(Action.EMPTY_OUTBOX, Side.SOURCE, Optional.empty());
    ofUser(Action.SIGN_OUT, Side.SOURCE, Optional.empty());
  }

  /** What the Windows client puts in safety. */
  private void save() {
    ofUser(Action.EXPORT_FOLDERS, Side.SOURCE, Optional.empty());
    ofUser(Action.CARRY_PAB, Side.SOURCE, Optional.empty());
    ofUser(Action.SET_HIGHEST_SECURITY, Side.SOURCE, Optional.empty());
  }

  private static boolean isOpenedAtSource(List<Event> events) {
    return events.stream()
        .anyMatch(event -> event.action() == Action.WINDOWS_LOGIN && event.side() == Side.SOURCE);
  }

  private void unpack() {
    if (contents.personalList()) {
      ofUser(Action.REENTER_PAL, Side.DESTINATION, Optional.empty());
    }
    if (contents.remote()) {
      ofUser(Action.CREATE_REMOTE_DISK, Side.DESTINATION, Optional.empty());
      ofUser(Action.LOAD_REMOTE_DISK, Side.DESTINATION, Optional.empty());
    }
    if (contents.convertible()) {
      ofUser(Action.WINDOWS_LOGIN, Side.DESTINATION, Optional.empty());
      ofUser(Action.SIGN_OUT, Side.DESTINATION, Optional.empty());
      ofUser(Action.CONVERT_FOLDERS, Side.DESTINATION, Optional.empty());
    }
  }

  private void publish() {
    List<String> both = List.of(move.from(), move.to());
    for (String name : both) {
      DirSyncRole role = request.postoffice(name).get(DirectoryFields.DIR_SYNC);
      ofPostoffices(name, Action.RESUME_DIRSYNC);
      ofPostoffices(
          name, role == DirSyncRole.NONE ? Action.EXTERNAL_ADMIN_EXPORT : Action.DIR_SYNC_EXPORT);
    }
    for (String name : both) {
      ofPostoffices(name, Action.UPDATE_REBUILD, Action.GROUP_MODIFY_ACCEPT_ALL);
      ofPostoffices(name, Action.REBUILD_GAL, Action.RESTART_EXTERNAL);
    }
  }

  private void ofPostoffices(String postoffice, Action... actions) {
    steps.ofPostoffices(postoffice, actions);
  }

  private void ofUser(Action action, Side side, Optional<String> object) {
    steps.ofUser(action, side, object);
  }

  private String add(Event event, Map<Integer, String> ids) {
    return steps.of(
        event,
        event
            .waiting()
            .filter(waiting -> waiting.days() > 0 && ids.containsKey(waiting.index()))
            .map(waiting -> new Plan.NotBefore(ids.get(waiting.index()), waiting.days())));
  }

  private Plan plan() {
    return new Plan(
        new Plan.Tool("search", ""),
        new Plan.RequestId(request.source().file(), request.source().sha256()),
        request.title(),
        new Plan.Rulebase("", 0),
        new Plan.Summary(1, 1, 0, steps.all().size(), 1),
        List.of(new Plan.User(move.user(), move.from(), move.to(), Verdict.READY, List.of())),
        steps.all(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>());
  }
}
