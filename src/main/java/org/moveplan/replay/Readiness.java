package org.moveplan.replay;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.moveplan.domain.AdminSession;
import org.moveplan.domain.Answer;
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
 * What the request says is wrong with a postoffice (M8, M10), and the step that has to put it right
 * before anybody leaves it or arrives on it.
 */
final class Readiness {

  private static final Set<AdminSession> ADMINISTRATION =
      EnumSet.complementOf(EnumSet.of(AdminSession.EXTERNAL, AdminSession.DISPATCH));

  /** {@code action} is needed first if {@code applies}. */
  private record Need(boolean applies, Action action, Invariant invariant, String why) {}

  private final Request request;
  private final StepsDone done;

  /** By postoffice; most need nothing. */
  private final Map<Post, List<Need>> ofEither = new HashMap<>();

  private final Map<Post, List<Need>> ofSources = new HashMap<>();
  private final Map<Post, List<Need>> ofDestinations = new HashMap<>();

  Readiness(Request request, StepsDone done) {
    this.request = request;
    this.done = done;
  }

  /** Whether a user may leave {@code from} by that step. */
  Optional<Violation> forLeaving(Plan.Step step, Post from) {
    Optional<Violation> unmet = unmet(step, from, ofEither, this::needsOfEither);
    return unmet.isPresent() ? unmet : unmet(step, from, ofSources, this::needsOfSource);
  }

  /** Whether a user may arrive on {@code to} by that step. */
  Optional<Violation> forArriving(Plan.Step step, Post to) {
    Optional<Violation> unmet = unmet(step, to, ofEither, this::needsOfEither);
    if (unmet.isEmpty()) {
      unmet = soundNumbers(step, to);
    }
    return unmet.isPresent() ? unmet : unmet(step, to, ofDestinations, this::needsOfDestination);
  }

  private Optional<Violation> soundNumbers(Plan.Step step, Post to) {
    Postoffice postoffice = to.office();
    return postoffice.get(UpkeepFields.CONTROL_SUSPECT) == Answer.YES
            || postoffice.get(UpkeepFields.DUPLICATE_HEXIDS) == Answer.YES
        ? Optional.of(
            Report.step(
                step,
                Invariant.SOUND_NUMBERS,
                "New accounts on " + postoffice.name() + " may get a hexid that is in use.",
                "Notice 22 Error Creating Mailbox"))
        : Optional.empty();
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
      if (!done.has(at, need.action())) {
        String why = need.why().replace("{po}", at.office().name());
        return Optional.of(Report.step(step, need.invariant(), why + "."));
      }
    }
    return Optional.empty();
  }
}
