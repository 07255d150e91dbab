package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.replay.Balance;
import org.moveplan.replay.Orders;
import org.moveplan.replay.SafeCourses;

/**
 * Looks for ways to move whom a plan blocks, unless a person is asked to decide. One user is
 * searched for a way of his own; a crowd for an order in which everybody can be moved. In other
 * company it is shown that a user cannot be moved whatever the others do, or that there is no room
 * for all of them. May be shared by threads.
 */
final class Completeness {

  /** A search for a safe way gives up after so many states. */
  static final int MOST_STATES = 5_000;

  private static final Set<Answer> NOT = EnumSet.of(Answer.NO, Answer.UNSTATED);

  private final RuleSet rules;
  private final SafeCourses courses = new SafeCourses(MOST_STATES);

  Completeness(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * What was found out about blocked users.
   *
   * @param fault that one is blocked in vain
   * @param asked how many wait for a person's decision
   * @param impossible for how many there is no safe way
   * @param open of how many nobody knows
   */
  record Verdicts(Optional<Fault> fault, int asked, int impossible, int open) {}

  /** Whether those whom {@code plan} blocks have to be. */
  Verdicts of(Request request, Plan plan, Inputs.Sort sort) {
    List<Move> rest = new ArrayList<>();
    List<Plan.User> blocked = new ArrayList<>();
    int asked = 0;
    for (int i = 0; i < plan.users().size(); i++) {
      Plan.User user = plan.users().get(i);
      boolean isBlocked = user.verdict() == Verdict.BLOCKED;
      if (isBlocked && isAsked(plan, user)) {
        asked++;
      } else {
        rest.add(request.moves().get(i));
        if (isBlocked) {
          blocked.add(user);
        }
      }
    }
    if (blocked.isEmpty()) {
      return new Verdicts(Optional.empty(), asked, 0, 0);
    }
    if (request.moves().size() == 1) {
      return alone(request, plan);
    }
    if (sort == Inputs.Sort.CROWDS) {
      Optional<Fault> fault =
          new Orders(request, rest).succeeds()
              ? Optional.of(crowded(plan, blocked.get(0)))
              : Optional.empty();
      return new Verdicts(fault, asked, blocked.size(), 0);
    }
    List<Move> hopeless = new ArrayList<>();
    for (Plan.User user : blocked) {
      hopeless.addAll(hopeless(request, user));
    }
    int left = blocked.size() - hopeless.size();
    rest.removeAll(hopeless);
    return left > 0 && isTooMany(request, rest)
        ? new Verdicts(Optional.empty(), asked, blocked.size(), 0)
        : new Verdicts(Optional.empty(), asked, hopeless.size(), left);
  }

  private static boolean isTooMany(Request request, List<Move> moves) {
    return new Balance(request, moves).isExceeded()
        || (isCrowd(request, moves) && !new Orders(request, moves).succeeds());
  }

  private boolean isAsked(Plan plan, Plan.User user) {
    return plan.blocked().stream()
        .filter(entry -> Names.key(entry.user()).equals(Names.key(user.user())))
        .filter(entry -> Names.key(entry.from()).equals(Names.key(user.from())))
        .anyMatch(entry -> rules.isDecision(entry.rule()));
  }

  private Verdicts alone(Request request, Plan plan) {
    SafeCourses.Result way = courses.of(request);
    if (way instanceof SafeCourses.Result.Found found) {
      return new Verdicts(Optional.of(incomplete(plan, found.plan())), 0, 0, 0);
    }
    return way instanceof SafeCourses.Result.None
        ? new Verdicts(Optional.empty(), 0, 1, 0)
        : new Verdicts(Optional.empty(), 0, 0, 1);
  }

  /** The move of {@code user} if there is no way for it whatever the others do, else nothing. */
  private List<Move> hopeless(Request request, Plan.User user) {
    List<Move> own =
        request.moves().stream()
            .filter(move -> Names.key(move.user()).equals(Names.key(user.user())))
            .toList();
    if (own.size() != 1) {
      return List.of();
    }
    Request single = request.with(own);
    boolean none = courses.of(single) instanceof SafeCourses.Result.None way && way.alone();
    return none ? own : List.of();
  }

  /**
   * Whether {@link Orders} knows everything that these could do: nobody is on the way already, and
   * whoever may be deleted could also leave by file.
   */
  private static boolean isCrowd(Request request, List<Move> moves) {
    return moves.stream()
        .allMatch(move -> isAtHome(move) && (stays(request, move) || keeps(request, move)));
  }

  private static boolean isAtHome(Move move) {
    return NOT.contains(move.get(UserFields.MOVED)) && move.get(UserFields.LOCKED_OUT) == Answer.NO;
  }

  private static boolean stays(Request request, Move move) {
    return move.get(UserFields.DELETE_SOURCE) == Answer.NO
        || (move.get(UserFields.DELETE_SOURCE) == Answer.UNSTATED
            && request.policy().get(PolicyFields.DELETE_SOURCE) == Answer.NO);
  }

  private static boolean keeps(Request request, Move move) {
    return move.get(UserFields.DELETE_SOURCE) == Answer.YES
        && request.postoffice(move.from()).get(PostofficeFields.ENHANCED_SECURITY) == Answer.YES;
  }

  private static Fault incomplete(Plan plan, Plan way) {
    Plan.Blocked first = plan.blocked().get(0);
    return new Fault(
        Fault.Kind.INCOMPLETE,
        first.rule(),
        "%s blocks %s, asks for nobody's decision (@decision), and there is a safe way."
            .formatted(rules(plan), first.user()),
        way.steps().stream().map(Plan.Step::id).toList());
  }

  private static Fault crowded(Plan plan, Plan.User user) {
    return new Fault(
        Fault.Kind.INCOMPLETE,
        "order",
        "%s blocks %s from %s, and there is an order in which everybody can be moved."
            .formatted(rules(plan), user.user(), user.from()));
  }

  private static String rules(Plan plan) {
    return String.join(", ", plan.blocked().stream().map(Plan.Blocked::rule).distinct().toList());
  }
}
