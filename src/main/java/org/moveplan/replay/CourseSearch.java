package org.moveplan.replay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final PossibleEvents possible;

  CourseSearch(Request request, Known known, int mostStates) {
    this.known = known;
    this.mostStates = mostStates;
    Postoffice source = request.postoffice(request.moves().get(0).from());
    this.possible = PossibleEvents.of(known.wish(), source);
    List<World> extremes = Worlds.of(known, possible.all());
    worlds.add(extremes.get(0));
    mind(extremes.get(extremes.size() - 1));
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

  /** The events that are tried. */
  PossibleEvents possible() {
    return possible;
  }

  /** Asks of ways that they are safe in {@code world}, too. */
  void mind(World world) {
    if (worlds.stream().noneMatch(world::isLike)) {
      worlds.add(world);
    }
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
      for (Event event : possible.daring()) {
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
      for (Event event : possible.helpful()) {
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
