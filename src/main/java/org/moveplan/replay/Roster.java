package org.moveplan.replay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/** Whom a plan moves and whom it blocks, held against the request. */
final class Roster {

  private final Spelling spelling;
  private final List<Mover> movers = new ArrayList<>();

  /** Who is moved, as pairs of mailbox name and source. */
  private final Pairs moving = new Pairs();

  /** Who is blocked, the same way. */
  private final Pairs blocked = new Pairs();

  private int blockedMoves;

  /** By mover, the next one of that source, and the next one of that destination, or 0. */
  private int[] nextFrom = {};

  private int[] nextTo = {};

  /** Steps of one user and of the next one there mostly follow one another. */
  private int last;

  private Roster(Spelling spelling) {
    this.spelling = spelling;
  }

  Spelling spelling() {
    return spelling;
  }

  /** Everybody whom the plan moves, in the order of the request. */
  List<Mover> movers() {
    return movers;
  }

  /** The user, if the plan moves him. */
  Optional<Mover> moving(String user, String from) {
    int number = find(moving, user, from);
    return number < 0 ? Optional.empty() : Optional.of(movers.get(number));
  }

  private int find(Pairs some, String user, String from) {
    int name = spelling.names().find(user);
    return name < 0 ? name : some.find(name, spelling.post(from).number());
  }

  /** A step together with the user whom it is about, if the plan moves him. */
  Deed deed(Plan.Step step) {
    Post place = spelling.post(step.postoffice());
    return new Deed(
        step,
        step.user().isEmpty() ? Optional.empty() : mover(step.user().get(), step.from()),
        place);
  }

  private Optional<Mover> mover(String user, String from) {
    if (movers.isEmpty()) {
      return Optional.empty();
    }
    Post source = spelling.post(from);
    for (int next : new int[] {last, nextFrom[last], nextTo[last]}) {
      Mover mover = movers.get(next);
      if (mover.from() == source && mover.user().equals(user)) {
        last = next;
        return Optional.of(mover);
      }
    }
    Optional<Mover> found = moving(user, from);
    if (found.isPresent()) {
      last = found.get().number();
    }
    return found;
  }

  boolean isBlocked(String user, String from) {
    return find(blocked, user, from) >= 0;
  }

  int blockedMoves() {
    return blockedMoves;
  }

  /** Reads the users of {@code plan}; they must be checked before. */
  static Roster of(Ways ways, Plan plan) {
    return of(ways, plan, new Spelling(ways.request()));
  }

  /** The same with what {@code spelling} knows already. */
  static Roster of(Ways ways, Plan plan, Spelling spelling) {
    Roster roster = new Roster(spelling);
    for (int i = 0; i < plan.users().size(); i++) {
      Move move = ways.request().moves().get(i);
      if (plan.users().get(i).verdict() == Verdict.BLOCKED) {
        roster.block(move);
      } else if (!ways.owners().containsKey(i)) {
        Mover mover = Mover.of(roster.movers.size(), move, spelling);
        roster.movers.add(mover);
        roster.moving.of(mover.name(), mover.from().number());
      }
    }
    roster.nextFrom = next(roster.movers, Mover::from);
    roster.nextTo = next(roster.movers, Mover::to);
    return roster;
  }

  private static int[] next(List<Mover> movers, Function<Mover, Post> place) {
    int[] next = new int[movers.size()];
    Map<Post, Integer> latest = new HashMap<>();
    for (int i = next.length - 1; i >= 0; i--) {
      next[i] = Optional.ofNullable(latest.put(place.apply(movers.get(i)), i)).orElse(0);
    }
    return next;
  }

  private int block(Move move) {
    blockedMoves++;
    return blocked.of(spelling.names().of(move.user()), spelling.post(move.from()).number());
  }

  /** Whether {@code plan} names every user of {@code request} once, in order, and nobody else. */
  static Optional<Violation> check(Request request, Plan plan) {
    List<Move> moves = request.moves();
    for (int i = 0; i < Math.max(moves.size(), plan.users().size()); i++) {
      if (i >= moves.size()) {
        return wrong(named(plan.users().get(i)) + " is not in the request.");
      }
      Move move = moves.get(i);
      if (i >= plan.users().size() || !isFor(plan.users().get(i), move)) {
        String found = i < plan.users().size() ? named(plan.users().get(i)) : "nobody";
        return wrong(
            "User "
                + (i + 1)
                + " must be "
                + move.user()
                + " from "
                + move.from()
                + " to "
                + move.to()
                + ", but the plan has "
                + found
                + ".");
      }
    }
    return twice(request, plan).or(() -> reasons(request, plan));
  }

  private static boolean isFor(Plan.User user, Move move) {
    return isSame(user.user(), move.user())
        && isSame(user.from(), move.from())
        && isSame(user.to(), move.to());
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other) || Names.key(one).equals(Names.key(other));
  }

  /** Entries of one user who leaves one postoffice follow one another. */
  private static Optional<Violation> twice(Request request, Plan plan) {
    int last = -1;
    for (int i = 0; i < plan.users().size(); i++) {
      Plan.User user = plan.users().get(i);
      if (user.verdict() == Verdict.BLOCKED) {
        continue;
      }
      Move move = request.moves().get(i);
      if (last >= 0
          && isSame(request.moves().get(last).user(), move.user())
          && isSame(request.moves().get(last).from(), move.from())) {
        return wrong(named(user) + " is moved twice.");
      }
      last = i;
    }
    return Optional.empty();
  }

  private static Optional<Violation> reasons(Request request, Plan plan) {
    Roster roster = new Roster(new Spelling(request));
    for (int i = 0; i < plan.users().size(); i++) {
      if (plan.users().get(i).verdict() == Verdict.BLOCKED) {
        roster.block(request.moves().get(i));
      }
    }
    BitSet explained = new BitSet();
    for (Plan.Blocked reason : plan.blocked()) {
      int number = roster.find(roster.blocked, reason.user(), reason.from());
      if (number < 0) {
        return wrong(
            "The plan says why "
                + reason.user()
                + " from "
                + reason.from()
                + " is blocked, but does not block that user.");
      }
      if (reason.message().isBlank() || reason.remedy().isBlank()) {
        return wrong(
            reason.user() + " from " + reason.from() + " is blocked without a reason or a remedy.");
      }
      explained.set(number);
    }
    if (explained.cardinality() == roster.blocked.size()) {
      return Optional.empty();
    }
    return request.moves().stream()
        .filter(
            move -> {
              int number = roster.find(roster.blocked, move.user(), move.from());
              return number >= 0 && !explained.get(number);
            })
        .findFirst()
        .flatMap(move -> wrong(move.user() + " from " + move.from() + " is blocked, unexplained."));
  }

  private static String named(Plan.User user) {
    return user.user() + " from " + user.from() + " to " + user.to();
  }

  private static Optional<Violation> wrong(String message) {
    return Optional.of(Report.plan(Invariant.EVERY_USER, message));
  }
}
