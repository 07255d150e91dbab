package org.moveplan.replay;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/** Checks that a plan is a well-formed document about its request. */
final class Document {

  private static final Set<Action> OF_POSTOFFICES =
      EnumSet.of(
          Action.UPDATE_MOVEUSER,
          Action.BACKUP_GLB,
          Action.ENABLE_ENHANCED_SECURITY,
          Action.GRANT_MMF_RIGHTS,
          Action.UNLOCK_FOLDERS,
          Action.CLEAN_UP_SCHEDULE_FILES,
          Action.CONFIRM_SIGNED_OUT,
          Action.RECHECK_FILES,
          Action.CONFIRM_OLD_ACCOUNTS_IDLE,
          Action.GROUP_MODIFY_ACCEPT_ALL,
          Action.REVIEW_PRIVILEGES,
          Action.SET_DIR_SYNC_FLAG,
          Action.ENTER_TEMPLATE_DETAILS,
          Action.ADD_TO_GROUPS,
          Action.DIR_SYNC_EXPORT,
          Action.EXTERNAL_ADMIN_EXPORT,
          Action.UPDATE_REBUILD,
          Action.REBUILD_GAL,
          Action.RESTART_EXTERNAL,
          Action.SCHEDULE_PLUS_TOUCH,
          Action.NOTIFY_PAB_OWNERS);

  /** Steps of a user that may be done on a third postoffice. */
  private static final Set<Action> ON_A_THIRD =
      EnumSet.of(Action.ADD_TO_GROUP, Action.REPLACE_EXTERNAL_ADDRESS);

  /** Steps for a user that others take on their own postoffice. */
  private static final Set<Action> ANYWHERE = EnumSet.of(Action.REGRANT_ACCESS);

  static {
    OF_POSTOFFICES.addAll(Housekeeping.ACTIONS);
  }

  private final Request request;
  private final Plan plan;
  private final Roster roster;
  private final StepNumbers numbers;
  private int steps;
  private int waves;

  /**
   * @param numbers those of the steps before the one that is checked
   */
  Document(Request request, Plan plan, Roster roster, StepNumbers numbers) {
    this.request = request;
    this.plan = plan;
    this.numbers = numbers;
    this.roster = roster;
  }

  /** What is wrong with the next step of the plan. */
  Optional<Violation> check(Deed deed) {
    Plan.Step step = deed.step();
    steps++;
    waves = Math.max(waves, step.wave());
    Optional<String> wrong =
        step.n() == steps ? wrong(deed) : Optional.of("It must be number " + steps);
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(Report.step(step, Invariant.DOCUMENT, wrong.get() + "."));
  }

  private Optional<String> wrong(Deed deed) {
    Plan.Step step = deed.step();
    if (step.wave() < 1) {
      return Optional.of("Waves are numbered from 1");
    }
    Optional<String> wrong =
        OF_POSTOFFICES.contains(step.action()) ? ofPostoffice(deed) : ofUser(deed);
    if (wrong.isEmpty()) {
      wrong = identity(deed);
    }
    return wrong.isEmpty() ? references(deed) : wrong;
  }

  private Optional<String> ofPostoffice(Deed deed) {
    Plan.Step step = deed.step();
    if (step.user().isPresent() || !step.from().isEmpty()) {
      return Optional.of(step.action().token() + " is a step of a postoffice, not of a user");
    }
    return request.postoffices().containsKey(deed.place().key())
        ? Optional.empty()
        : Optional.of("The request has no postoffice " + step.postoffice());
  }

  private Optional<String> ofUser(Deed deed) {
    Plan.Step step = deed.step();
    if (step.user().isEmpty()) {
      return Optional.of(step.action().token() + " needs a user");
    }
    if (deed.mover().isEmpty()) {
      return Optional.of(
          step.user().get()
              + " from "
              + step.from()
              + (roster.isBlocked(step.user().get(), step.from())
                  ? " is blocked"
                  : " is not in the request"));
    }
    Mover mover = deed.mover().get();
    boolean elsewhere =
        ANYWHERE.contains(step.action())
            || (ON_A_THIRD.contains(step.action())
                && request.postoffices().containsKey(deed.place().key()));
    if (!elsewhere && !deed.place().equals(mover.from()) && !deed.place().equals(mover.to())) {
      return Optional.of(
          step.postoffice() + " is neither source nor destination of " + step.user().get());
    }
    return step.to().isEmpty() || roster.spelling().post(step.to().get()).equals(mover.to())
        ? Optional.empty()
        : Optional.of(step.user().get() + " is not to be moved to " + step.to().get());
  }

  private Optional<String> identity(Deed deed) {
    Plan.Step step = deed.step();
    String id = step.id();
    int rest = after(step.user().orElse(""), id, 0);
    rest = after("@", id, rest);
    rest = after(step.postoffice(), id, rest);
    rest = after(":", id, rest);
    rest = after(step.action().token(), id, rest);
    if (step.object().isPresent()) {
      rest = after(step.object().get(), id, after(":", id, rest));
    }
    if (step.user().isEmpty()) {
      rest = after(Integer.toString(step.wave()), id, after("/w", id, rest));
    }
    if (rest < 0 || !isCount(id.substring(rest))) {
      return Optional.of("Its id must be " + expected(step));
    }
    return numbers.of(id, deed.mover()) > 0 ? Optional.of("Its id occurs twice") : Optional.empty();
  }

  /** Where {@code id} goes on after {@code part} at {@code start}; less than 0 if it is not so. */
  private static int after(String part, String id, int start) {
    return start >= 0 && id.startsWith(part, start) ? start + part.length() : -1;
  }

  private static String expected(Plan.Step step) {
    String object = step.object().map(name -> ":" + name).orElse("");
    String wave = step.user().isPresent() ? "" : "/w" + step.wave();
    return step.user().orElse("")
        + "@"
        + step.postoffice()
        + ":"
        + step.action().token()
        + object
        + wave;
  }

  private static boolean isCount(String rest) {
    return rest.isEmpty()
        || (rest.length() > 1
            && rest.charAt(0) == '#'
            && rest.chars().skip(1).allMatch(c -> c >= '0' && c <= '9'));
  }

  private Optional<String> references(Deed deed) {
    List<Plan.After> afters = deed.step().after();
    for (int i = 0; i < afters.size(); i++) {
      String before = afters.get(i).step();
      if (numbers.of(before, deed.mover()) == 0) {
        return Optional.of("It must come after " + before + ", which is not an earlier step");
      }
    }
    Optional<String> first = deed.step().notBefore().map(Plan.NotBefore::step);
    return first.isEmpty() || numbers.of(first.get(), deed.mover()) > 0
        ? Optional.empty()
        : Optional.of("It waits for " + first.get() + ", which is not an earlier step");
  }

  /** What is wrong with the figures, when all steps have been read. */
  Optional<Violation> figures() {
    int users = plan.users().size();
    Plan.Summary right =
        new Plan.Summary(users, users - roster.blockedMoves(), roster.blockedMoves(), steps, waves);
    return right.agreesWith(plan.summary())
        ? Optional.empty()
        : Optional.of(
            Report.plan(
                Invariant.DOCUMENT,
                "The summary says " + plan.summary() + " but must say " + right + "."));
  }
}
