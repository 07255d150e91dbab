package org.moveplan.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveplan.domain.Answer;
import org.moveplan.domain.CalendarFields;
import org.moveplan.domain.Method;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.plan.Action;

/**
 * The events that can happen on a user's way.
 *
 * @param helpful those that do nothing but help, and are carried out whenever they do; what can
 *     help depends on the source
 * @param daring those that can go wrong, or lead somewhere else
 */
record PossibleEvents(List<Event> helpful, List<Event> daring) {

  private static final List<Action> HELPFUL_BEFORE_SIGNING_OUT =
      List.of(
          Action.CLEAR_READ_ONLY,
          Action.EDIT_INI,
          Action.EDIT_SCHDPLUS_INI,
          Action.VIEW_NEW_MESSAGES,
          Action.DELETE_BAD_MESSAGES,
          Action.RESET_MAILBAG,
          Action.FIND_HEXID);
  private static final List<Action> HELPFUL_AT_DESTINATION =
      List.of(
          Action.RESCUE_MAIL,
          Action.RETURN_MAIL,
          Action.FIND_HEXID,
          Action.REPOINT_CLIENT,
          Action.IMPORT_FOLDERS,
          Action.CARRY_PAB);
  private static final List<Action> DARING_ANYWHERE =
      List.of(
          Action.WINDOWS_LOGIN,
          Action.DOS_LOGIN,
          Action.ADMIN_RECOVER,
          Action.DOS_CHANGE_PASSWORD,
          Action.WINDOWS_CHANGE_PASSWORD,
          Action.RESTORE_MMF,
          Action.RELOCATE_MMF_TO_SERVER);

  PossibleEvents {
    helpful = List.copyOf(helpful);
    daring = List.copyOf(daring);
  }

  /** What can happen to a user with that wish who leaves {@code source}. */
  static PossibleEvents of(Wish wish, Postoffice source) {
    return new PossibleEvents(helpful(wish, source), daring(wish));
  }

  List<Event> all() {
    return Stream.concat(helpful.stream(), daring.stream()).toList();
  }

  private static List<Event> helpful(Wish wish, Postoffice source) {
    List<Event> helpful = new ArrayList<>();
    helpful.add(Event.ofPostoffice(Action.UPDATE_MOVEUSER));
    if (Support.switching(source).isEmpty()) {
      helpful.add(Event.ofPostoffice(Action.ENABLE_ENHANCED_SECURITY));
    }
    if (source.get(CalendarFields.SCHEDULE_PLUS_7) == Answer.NO) {
      helpful.add(Event.ofPostoffice(Action.CLEAN_UP_SCHEDULE_FILES));
    }
    HELPFUL_BEFORE_SIGNING_OUT.forEach(action -> helpful.add(at(Side.SOURCE, action)));
    helpful.add(Event.ofPostoffice(Action.CONFIRM_SIGNED_OUT));
    HELPFUL_AT_DESTINATION.forEach(action -> helpful.add(at(Side.DESTINATION, action)));
    helpful.add(at(Side.SOURCE, Action.VERIFY_MMU));
    helpful.add(at(Side.SOURCE, Action.APPROVE_DELETION));
    if (wish.deleteSource()) {
      helpful.add(at(Side.SOURCE, Action.SWEEP_LATE_MAIL));
      helpful.add(at(Side.SOURCE, Action.REMOVE_FROM_GROUPS));
      helpful.add(Event.ofPostoffice(Action.CONFIRM_OLD_ACCOUNTS_IDLE));
    }
    return helpful;
  }

  private static List<Event> daring(Wish wish) {
    List<Event> daring = new ArrayList<>();
    for (Side side : Side.values()) {
      DARING_ANYWHERE.forEach(action -> daring.add(at(side, action)));
    }
    daring.add(at(Side.SOURCE, Action.SIGN_OUT));
    daring.add(at(Side.SOURCE, Action.LAUNCH_SCHEDULE_PLUS));
    daring.add(at(Side.SOURCE, Action.EXPORT_APPOINTMENTS));
    daring.add(moving(Action.MOVE_USER, Method.DRAG));
    daring.add(moving(Action.EXPORT_MMU, Method.MMU));
    daring.add(at(Side.DESTINATION, Action.IMPORT_MMU));
    daring.add(at(Side.SOURCE, Action.COPY_MMF));
    daring.add(at(Side.DESTINATION, Action.CREATE_ACCOUNT));
    daring.add(at(Side.DESTINATION, Action.PLACE_MMF));
    daring.add(at(Side.DESTINATION, Action.REMOTE_CONNECT));
    daring.add(at(Side.DESTINATION, Action.SET_MMF_ASIDE));
    daring.add(at(Side.DESTINATION, Action.DELETE_ACCOUNT));
    if (wish.deleteSource()) {
      daring.add(deletion(wish));
    }
    return daring;
  }

  private static Event at(Side side, Action action) {
    return new Event(action, side, Optional.empty(), false, Optional.empty(), false);
  }

  private static Event moving(Action action, Method method) {
    return new Event(action, Side.SOURCE, Optional.of(method), true, Optional.empty(), false);
  }

  /** Deleted as late as the policy wants it: after the first sign-on that counts. */
  private static Event deletion(Wish wish) {
    Event.Waiting waiting = new Event.Waiting(0, wish.keepSourceDays());
    return new Event(
        Action.DELETE_SOURCE, Side.SOURCE, Optional.empty(), false, Optional.of(waiting), false);
  }
}
