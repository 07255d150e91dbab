package org.moveplan.replay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.CalendarFields;
import org.moveplan.domain.Method;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;

/**
 * Breadth-first search through the states of one user, in several worlds at once: an event counts
 * only if nothing is wrong with it in any of them. Events that do nothing but help are carried out
 * as soon as they can be.
 */
final class CourseSearch {

  /** How a search ended. */
  enum End {
    ARRIVED,
    EXHAUSTED,
    GIVEN_UP
  }

  /** The events of a way, none unless it arrives. */
  record Course(End end, List<Event> events) {}

  /** A user who is moved, deleted and moved again gets a new hexid each time. */
  private static final int MOST_HEXID = 5;

  private record Node(Optional<Node> parent, List<Event> events, List<State> states) {}

  private final Known known;
  private final int mostStates;
  private final List<World> worlds = new ArrayList<>();
  private final List<Event> helpful = new ArrayList<>();
  private final List<Event> daring = new ArrayList<>();

  CourseSearch(Request request, Known known, int mostStates) {
    this.known = known;
    this.mostStates = mostStates;
    Postoffice source = request.postoffice(request.moves().get(0).from());
    collectHelpful(source);
    collectDaring();
    List<Event> all = new ArrayList<>(helpful);
    all.addAll(daring);
    List<World> possible = Worlds.of(known, all);
    worlds.add(possible.get(0));
    mind(possible.get(possible.size() - 1));
  }

  /**
   * Whether nobody can arrive there, or an account has to be deleted that may not be: then there is
   * nothing to search for.
   */
  boolean isHopeless() {
    boolean stays = known.wish().deleteSource() && !known.wish().originalsMayGo();
    return known.support().receiving().isPresent()
        || (stays && worlds.stream().anyMatch(world -> world.is(Fact.SOURCE_EXISTS)));
  }

  /** The events that are carried out whenever they help; what can help depends on the source. */
  List<Event> helpful() {
    return List.copyOf(helpful);
  }

  /** Asks of ways that they are safe in {@code world}, too. */
  void mind(World world) {
    if (worlds.stream().noneMatch(world::isLike)) {
      worlds.add(world);
    }
  }

  private void collectHelpful(Postoffice source) {
    helpful.add(Event.ofPostoffice(Action.UPDATE_MOVEUSER));
    if (Support.switching(source).isEmpty()) {
      helpful.add(Event.ofPostoffice(Action.ENABLE_ENHANCED_SECURITY));
    }
    if (source.get(CalendarFields.SCHEDULE_PLUS_7) == Answer.NO) {
      helpful.add(Event.ofPostoffice(Action.CLEAN_UP_SCHEDULE_FILES));
    }
    for (Action action :
        List.of(
            Action.CLEAR_READ_ONLY,
            Action.EDIT_INI,
            Action.EDIT_SCHDPLUS_INI,
            Action.VIEW_NEW_MESSAGES,
            Action.DELETE_BAD_MESSAGES,
            Action.RESET_MAILBAG,
            Action.FIND_HEXID)) {
      helpful.add(at(Side.SOURCE, action));
    }
    helpful.add(Event.ofPostoffice(Action.CONFIRM_SIGNED_OUT));
    for (Action action :
        List.of(
            Action.RESCUE_MAIL,
            Action.RETURN_MAIL,
            Action.FIND_HEXID,
            Action.REPOINT_CLIENT,
            Action.IMPORT_FOLDERS,
            Action.CARRY_PAB)) {
      helpful.add(at(Side.DESTINATION, action));
    }
    helpful.add(at(Side.SOURCE, Action.VERIFY_MMU));
    helpful.add(at(Side.SOURCE, Action.APPROVE_DELETION));
    if (known.wish().deleteSource()) {
      helpful.add(at(Side.SOURCE, Action.SWEEP_LATE_MAIL));
      helpful.add(at(Side.SOURCE, Action.REMOVE_FROM_GROUPS));
      helpful.add(Event.ofPostoffice(Action.CONFIRM_OLD_ACCOUNTS_IDLE));
    }
  }

  private void collectDaring() {
    for (Side side : Side.values()) {
      for (Action action :
          List.of(
              Action.WINDOWS_LOGIN,
              Action.DOS_LOGIN,
              Action.ADMIN_RECOVER,
              Action.DOS_CHANGE_PASSWORD,
              Action.WINDOWS_CHANGE_PASSWORD,
              Action.RESTORE_MMF,
              Action.RELOCATE_MMF_TO_SERVER)) {
        daring.add(at(side, action));
      }
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
    if (known.wish().deleteSource()) {
      daring.add(deletion());
    }
  }

  private static Event at(Side side, Action action) {
    return new Event(action, side, Optional.empty(), false, Optional.empty(), false);
  }

  private static Event moving(Action action, Method method) {
    return new Event(action, Side.SOURCE, Optional.of(method), true, Optional.empty(), false);
  }

  /** Deleted as late as the policy wants it: after the first sign-on that counts. */
  private Event deletion() {
    Event.Waiting waiting = new Event.Waiting(0, known.wish().keepSourceDays());
    return new Event(
        Action.DELETE_SOURCE, Side.SOURCE, Optional.empty(), false, Optional.of(waiting), false);
  }

  /** The first way found, with no event that could be left out. */
  Course run() {
    Set<List<State>> seen = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    Node start =
        helped(new Node(Optional.empty(), List.of(), worlds.stream().map(Start::in).toList()));
    open.add(start);
    seen.add(start.states());
    while (!open.isEmpty()) {
      Node node = open.remove();
      if (hasArrived(node.states())) {
        return new Course(End.ARRIVED, trimmed(events(node)));
      }
      for (Event event : daring) {
        Optional<List<State>> next = carriedOut(event, node.states());
        if (next.isEmpty()) {
          continue;
        }
        Node reached = helped(new Node(Optional.of(node), List.of(event), next.get()));
        if (seen.add(reached.states())) {
          open.add(reached);
        }
      }
      if (seen.size() > mostStates) {
        return new Course(End.GIVEN_UP, List.of());
      }
    }
    return new Course(End.EXHAUSTED, List.of());
  }

  private Node helped(Node node) {
    List<Event> done = new ArrayList<>(node.events());
    List<State> states = node.states();
    boolean again = true;
    while (again) {
      again = false;
      for (Event event : helpful) {
        Optional<List<State>> next =
            inPlace(event, states) ? carriedOut(event, states) : Optional.empty();
        if (next.isPresent()) {
          done.add(event);
          states = next.get();
          again = true;
        }
      }
    }
    return new Node(node.parent(), done, states);
  }

  /**
   * A client is led to an account that is there, so that none loses its way to the source; mail is
   * saved once, and handed back if it was saved.
   */
  private static boolean inPlace(Event event, List<State> states) {
    return switch (event.action()) {
      case REPOINT_CLIENT -> states.stream().allMatch(state -> state.destination().hasAccount());
      case RESCUE_MAIL -> states.stream().noneMatch(state -> state.has(Mark.MAIL_SAVED));
      case RETURN_MAIL -> states.stream().allMatch(state -> state.has(Mark.MAIL_SAVED));
      default -> true;
    };
  }

  /** The states after {@code event}; nothing if it is at fault somewhere or changes nothing. */
  private Optional<List<State>> carriedOut(Event event, List<State> states) {
    List<State> next = new ArrayList<>(states.size());
    for (int i = 0; i < states.size(); i++) {
      Outcome outcome = Operations.carryOut(new Turn(worlds.get(i), states.get(i), event, 0));
      if (outcome.fault().isPresent() || outcome.state().nextHexid() > MOST_HEXID) {
        return Optional.empty();
      }
      next.add(told(outcome.state()));
    }
    return next.equals(states) ? Optional.empty() : Optional.of(next);
  }

  /** That a sign-on verified the account matters, not which, or how many did. */
  private static State told(State state) {
    return state.signOns().size() < 2
        ? state
        : new State(
            state.source(),
            state.destination(),
            state.parcel(),
            state.marks(),
            List.of(0),
            state.nextHexid());
  }

  private boolean hasArrived(List<State> states) {
    for (int i = 0; i < states.size(); i++) {
      if (Ending.of(worlds.get(i), states.get(i)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static List<Event> events(Node last) {
    List<List<Event>> parts = new ArrayList<>();
    for (Optional<Node> node = Optional.of(last); node.isPresent(); node = node.get().parent()) {
      parts.add(node.get().events());
    }
    Collections.reverse(parts);
    return parts.stream().flatMap(List::stream).toList();
  }

  /** Helpful events that did not help go again; mail that is not saved need not be handed back. */
  private List<Event> trimmed(List<Event> events) {
    List<Event> kept = events;
    int before;
    do {
      before = kept.size();
      for (int i = kept.size() - 1; i >= 0; i--) {
        List<Event> fewer = new ArrayList<>(kept);
        fewer.remove(i);
        if (Rehearsal.of(known, dated(fewer)).isEmpty()) {
          kept = fewer;
        }
      }
    } while (kept.size() < before);
    return dated(kept);
  }

  /** With the deletion waiting for the last sign-on at the destination that comes before it. */
  private List<Event> dated(List<Event> events) {
    List<Event> dated = new ArrayList<>();
    int signOn = -1;
    for (Event event : events) {
      if (event.side() == Side.DESTINATION && known.verifiers().contains(event.action())) {
        signOn = dated.size();
      }
      boolean waits = event.action() == Action.DELETE_SOURCE && signOn >= 0;
      dated.add(
          waits
              ? new Event(
                  event.action(),
                  event.side(),
                  event.method(),
                  event.toDestination(),
                  Optional.of(new Event.Waiting(signOn, known.wish().keepSourceDays())),
                  event.nameIsNeeded())
              : event);
    }
    return dated;
  }
}
