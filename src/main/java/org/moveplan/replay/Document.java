package org.moveplan.replay;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Move;
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
  private final Set<String> ids = new HashSet<>();
  private int steps;
  private int waves;

  Document(Request request, Plan plan, Roster roster) {
    this.request = request;
    this.plan = plan;
    this.roster = roster;
  }

  /** What is wrong with the next step of the plan. */
  Optional<Violation> check(Plan.Step step) {
    steps++;
    waves = Math.max(waves, step.wave());
    Optional<String> wrong =
        step.n() == steps ? wrong(step) : Optional.of("It must be number " + steps);
    ids.add(step.id());
    return wrong.map(what -> Report.step(step, Invariant.DOCUMENT, what + "."));
  }

  private Optional<String> wrong(Plan.Step step) {
    if (step.wave() < 1) {
      return Optional.of("Waves are numbered from 1");
    }
    return (OF_POSTOFFICES.contains(step.action()) ? ofPostoffice(step) : ofUser(step))
        .or(() -> identity(step))
        .or(() -> references(step));
  }

  private Optional<String> ofPostoffice(Plan.Step step) {
    if (step.user().isPresent() || !step.from().isEmpty()) {
      return Optional.of(step.action().token() + " is a step of a postoffice, not of a user");
    }
    return request.postoffices().containsKey(roster.spelling().key(step.postoffice()))
        ? Optional.empty()
        : Optional.of("The request has no postoffice " + step.postoffice());
  }

  private Optional<String> ofUser(Plan.Step step) {
    if (step.user().isEmpty()) {
      return Optional.of(step.action().token() + " needs a user");
    }
    MoveKey key = roster.spelling().key(step.user().get(), step.from());
    Optional<Move> move = roster.moving(key);
    if (move.isEmpty()) {
      return Optional.of(
          step.user().get()
              + " from "
              + step.from()
              + (roster.isBlocked(key) ? " is blocked" : " is not in the request"));
    }
    boolean elsewhere =
        ANYWHERE.contains(step.action())
            || (ON_A_THIRD.contains(step.action())
                && request.postoffices().containsKey(roster.spelling().key(step.postoffice())));
    if (!elsewhere && !isEither(step.postoffice(), move.get())) {
      return Optional.of(
          step.postoffice() + " is neither source nor destination of " + step.user().get());
    }
    return step.to()
        .filter(to -> !roster.spelling().same(to, move.get().to()))
        .map(to -> step.user().get() + " is not to be moved to " + to);
  }

  private boolean isEither(String postoffice, Move move) {
    Spelling spelling = roster.spelling();
    return spelling.same(postoffice, move.from()) || spelling.same(postoffice, move.to());
  }

  private Optional<String> identity(Plan.Step step) {
    String object = step.object().map(name -> ":" + name).orElse("");
    String wave = step.user().isPresent() ? "" : "/w" + step.wave();
    String expected =
        step.user().orElse("")
            + "@"
            + step.postoffice()
            + ":"
            + step.action().token()
            + object
            + wave;
    boolean fits =
        step.id().startsWith(expected) && isCount(step.id().substring(expected.length()));
    if (!fits) {
      return Optional.of("Its id must be " + expected);
    }
    return ids.contains(step.id()) ? Optional.of("Its id occurs twice") : Optional.empty();
  }

  private static boolean isCount(String rest) {
    return rest.isEmpty()
        || (rest.length() > 1
            && rest.charAt(0) == '#'
            && rest.chars().skip(1).allMatch(c -> c >= '0' && c <= '9'));
  }

  private Optional<String> references(Plan.Step step) {
    return step.after().stream()
        .map(Plan.After::step)
        .filter(id -> !ids.contains(id))
        .findFirst()
        .map(id -> "It must come after " + id + ", which is not an earlier step")
        .or(
            () ->
                step.notBefore()
                    .map(Plan.NotBefore::step)
                    .filter(id -> !ids.contains(id))
                    .map(id -> "It waits for " + id + ", which is not an earlier step"));
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
