package org.moveplan.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/** Whom a plan moves and whom it blocks, held against the request. */
final class Roster {

  private final Spelling spelling = new Spelling();
  private final List<Mover> movers = new ArrayList<>();
  private final Map<MoveKey, Mover> moving = new HashMap<>();
  private final Set<MoveKey> blocked = new HashSet<>();
  private int blockedMoves;

  private Roster() {}

  Spelling spelling() {
    return spelling;
  }

  /** Everybody whom the plan moves, in the order of the request. */
  List<Mover> movers() {
    return Collections.unmodifiableList(movers);
  }

  /** The user, if the plan moves him. */
  Optional<Mover> moving(MoveKey key) {
    return Optional.ofNullable(moving.get(key));
  }

  /** A step together with the user whom it is about, if the plan moves him. */
  Deed deed(Plan.Step step) {
    return new Deed(
        step,
        step.user().isEmpty()
            ? Optional.empty()
            : moving(spelling.key(step.user().get(), step.from())),
        spelling.key(step.postoffice()));
  }

  boolean isBlocked(MoveKey key) {
    return blocked.contains(key);
  }

  int blockedMoves() {
    return blockedMoves;
  }

  /** Reads the users of {@code plan}; they must be checked before. */
  static Roster of(Ways ways, Plan plan) {
    Roster roster = new Roster();
    for (int i = 0; i < plan.users().size(); i++) {
      Move move = ways.request().moves().get(i);
      MoveKey key = roster.spelling.key(move);
      if (plan.users().get(i).verdict() == Verdict.BLOCKED) {
        roster.blocked.add(key);
        roster.blockedMoves++;
      } else if (!ways.owners().containsKey(i)) {
        Mover mover = Mover.of(roster.movers.size(), move, roster.spelling);
        roster.movers.add(mover);
        roster.moving.put(key, mover);
      }
    }
    return roster;
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
    return Names.key(user.user()).equals(Names.key(move.user()))
        && Names.key(user.from()).equals(Names.key(move.from()))
        && Names.key(user.to()).equals(Names.key(move.to()));
  }

  private static Optional<Violation> twice(Request request, Plan plan) {
    Spelling spelling = new Spelling();
    Set<MoveKey> seen = new HashSet<>();
    for (int i = 0; i < plan.users().size(); i++) {
      Plan.User user = plan.users().get(i);
      if (user.verdict() != Verdict.BLOCKED && !seen.add(spelling.key(request.moves().get(i)))) {
        return wrong(named(user) + " is moved twice.");
      }
    }
    return Optional.empty();
  }

  private static Optional<Violation> reasons(Request request, Plan plan) {
    Roster roster = of(new Ways(request, Map.of()), plan);
    Spelling spelling = roster.spelling;
    Set<MoveKey> explained = new HashSet<>();
    for (Plan.Blocked reason : plan.blocked()) {
      MoveKey key = spelling.key(reason.user(), reason.from());
      if (!roster.isBlocked(key)) {
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
      explained.add(key);
    }
    return request.moves().stream()
        .filter(move -> roster.isBlocked(spelling.key(move)))
        .filter(move -> !explained.contains(spelling.key(move)))
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
