package org.moveplan.replay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;

/**
 * Tries every order of what can be done with users who compete for names and room, until all have
 * arrived: each is moved, deleted if he is to be, or leaves through an .MMU file where enhanced
 * security is on. Each has a message file that is in order, and a source account.
 */
public final class Orders {

  private final Request request;
  private final List<Move> moves;
  private final Spelling spelling;

  /** All users of {@code request}. */
  public Orders(Request request) {
    this(request, request.moves());
  }

  /**
   * Some of them; the others stay where they are.
   *
   * @param moves moves of {@code request}
   */
  public Orders(Request request, List<Move> moves) {
    this.request = request;
    this.moves = List.copyOf(moves);
    this.spelling = new Spelling(request);
  }

  /** Whether there is an order in which all of them arrive. */
  public boolean succeeds() {
    Deque<List<Plan.Step>> open = new ArrayDeque<>();
    Set<Set<String>> seen = new HashSet<>();
    open.push(List.of());
    while (!open.isEmpty()) {
      List<Plan.Step> done = open.pop();
      if (isComplete(done)) {
        return true;
      }
      for (Move move : moves) {
        for (Action action : next(done, move)) {
          List<Plan.Step> more = new ArrayList<>(done);
          more.add(step(move, action));
          Set<String> state = new HashSet<>();
          more.forEach(step -> state.add(step.id()));
          if (!seen.contains(state) && isAllowed(more)) {
            seen.add(state);
            open.push(more);
          }
        }
      }
    }
    return false;
  }

  private boolean isComplete(List<Plan.Step> done) {
    return moves.stream()
        .allMatch(
            move ->
                (has(done, move, Action.MOVE_USER) || has(done, move, Action.IMPORT_MMU))
                    && (!leaves(move) || has(done, move, Action.DELETE_SOURCE)));
  }

  private static boolean leaves(Move move) {
    return move.get(UserFields.DELETE_SOURCE) == Answer.YES;
  }

  private List<Action> next(List<Plan.Step> done, Move move) {
    if (has(done, move, Action.MOVE_USER)) {
      return leaves(move) && !has(done, move, Action.DELETE_SOURCE)
          ? List.of(Action.DELETE_SOURCE)
          : List.of();
    }
    if (has(done, move, Action.DELETE_SOURCE)) {
      return has(done, move, Action.IMPORT_MMU) ? List.of() : List.of(Action.IMPORT_MMU);
    }
    boolean keeps =
        request.postoffice(move.from()).get(PostofficeFields.ENHANCED_SECURITY) == Answer.YES;
    return leaves(move) && keeps
        ? List.of(Action.MOVE_USER, Action.DELETE_SOURCE)
        : List.of(Action.MOVE_USER);
  }

  private static boolean has(List<Plan.Step> done, Move move, Action action) {
    return done.stream().anyMatch(step -> step.id().equals(id(move, action)));
  }

  private static String id(Move move, Action action) {
    return move.user() + "/" + move.from() + ":" + action;
  }

  private boolean isAllowed(List<Plan.Step> steps) {
    Occupancy names = new Occupancy(request, spelling);
    Rooms rooms = new Rooms();
    for (Plan.Step step : steps) {
      Move move =
          moves.stream()
              .filter(one -> step.id().equals(id(one, step.action())))
              .findFirst()
              .orElseThrow();
      Mover mover = Mover.of(0, move, spelling);
      Post place = spelling.post(step.postoffice());
      Optional<Violation> violation = names.ofUser(step, mover, place);
      if (step.action() == Action.DELETE_SOURCE) {
        rooms.deletion(mover);
      } else if (violation.isEmpty()) {
        violation = rooms.arrival(step, mover);
      }
      if (violation.isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static Plan.Step step(Move move, Action action) {
    return new Plan.Step(
        1,
        id(move, action),
        action,
        Optional.of(move.user()),
        move.from(),
        action == Action.IMPORT_MMU ? move.to() : move.from(),
        Optional.of(move.to()),
        Optional.empty(),
        Optional.empty(),
        1,
        Phase.MOVE,
        "",
        List.of(),
        List.of(),
        Optional.empty());
  }
}
