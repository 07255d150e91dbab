package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Method;
import org.moveplan.domain.Move;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.planner.Planner;
import org.moveplan.rules.RuleBase;
import org.moveplan.testing.Requests;

/**
 * Small crowds with clashing names and tight postoffices: what the planner finds is held against a
 * search through all orders of moves, deletions and exchanges that the replay's books allow.
 */
class CompetitionTest {

  private static final int CROWDS = Integer.getInteger("moveplan.crowds", 2_000);
  private static final List<String> POSTOFFICES = List.of("PO1", "PO2", "PO3");
  private static final int MOST_USERS = 6;

  private final Planner planner = new Planner(RuleBase.shipped());

  @Test
  void wheneverEverybodyCanBeMovedThePlannerMovesEverybody() {
    Random random = new Random(4);
    int possible = 0;
    int crowded = 0;
    int exchanges = 0;
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < CROWDS; i++) {
      Request request = crowd(random);
      Plan plan = planner.plan(request);
      assertThat(Replay.check(request, plan)).as("%s", request.moves()).isEmpty();
      boolean all = plan.summary().blocked() == 0;
      boolean can = new Search(request).succeeds();
      possible += can ? 1 : 0;
      crowded += plan.summary().waves() > 1 || !all ? 1 : 0;
      assertThat(all && !can).as("search misses an order: %s", request.moves()).isFalse();
      if (can && !all) {
        if (lacksSecurity(plan)) {
          exchanges++;
        } else {
          missed.add(request.moves() + " " + request.postoffices().values() + plan.blocked());
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(exchanges).as("circles that one file could break").isLessThan(CROWDS / 10);
    assertThat(possible).as("crowds that can be moved").isGreaterThan(CROWDS / 10);
    assertThat(CROWDS - possible).as("crowds that cannot").isGreaterThan(CROWDS / 10);
    assertThat(crowded).as("crowds that compete").isGreaterThan(CROWDS / 4);
  }

  @Test
  void noOtherMoveOfABlockedCrowdCouldBeAdded() {
    Random random = new Random(5);
    for (int i = 0; i < CROWDS / 4; i++) {
      Request request = crowd(random);
      Plan plan = planner.plan(request);
      List<Move> planned = new ArrayList<>();
      for (int user = 0; user < plan.users().size(); user++) {
        if (plan.users().get(user).verdict() != Verdict.BLOCKED) {
          planned.add(request.moves().get(user));
        }
      }
      assertThat(new Search(request, planned).succeeds()).as("%s", request.moves()).isTrue();
    }
  }

  /**
   * The one case that the planner gives up: an exchange asks for enhanced security at every source,
   * although a single user who leaves by file would let the others move one after the other.
   */
  private static boolean lacksSecurity(Plan plan) {
    return plan.blocked().stream().anyMatch(blocked -> blocked.rule().equals("Q129781-31"));
  }

  private static Request crowd(Random random) {
    Requests requests = Requests.empty();
    Set<String> accounts = new HashSet<>();
    int[] there = new int[POSTOFFICES.size()];
    int users = 1 + random.nextInt(MOST_USERS);
    int names = 1 + random.nextInt(4);
    for (int i = 0; i < users; i++) {
      String name = "u" + random.nextInt(names);
      String full = random.nextInt(4) == 0 ? "Full " + random.nextInt(3) : "Person " + i;
      int from = random.nextInt(POSTOFFICES.size());
      int to = (from + 1 + random.nextInt(2)) % POSTOFFICES.size();
      boolean fresh =
          !accounts.contains(from + name)
              && !accounts.contains(from + full)
              && !accounts.contains("one " + name + full);
      if (!fresh) {
        continue;
      }
      accounts.addAll(List.of(from + name, from + full, "one " + name + full));
      there[from]++;
      requests =
          requests.move(
              user(name, POSTOFFICES.get(from), POSTOFFICES.get(to))
                  .with(UserFields.FULL_NAME, full)
                  .with(UserFields.DELETE_SOURCE, Answer.of(random.nextInt(4) > 0)));
    }
    for (int i = 0; i < there.length; i++) {
      String name = POSTOFFICES.get(i);
      if (random.nextInt(3) > 0) {
        int residents = 1 + random.nextInt(2);
        requests =
            requests
                .postoffice(name, UpkeepFields.USER_COUNT, OptionalLong.of(there[i] + residents))
                .postoffice(name, UpkeepFields.MAX_USERS, there[i] + residents + random.nextInt(2));
      }
      boolean secure = random.nextInt(4) > 0;
      requests =
          requests
              .postoffice(name, PostofficeFields.ENHANCED_SECURITY, Answer.of(secure))
              .postoffice(name, PostofficeFields.V2_CLIENTS, Answer.of(!secure))
              .postoffice(name, PostofficeFields.LEGACY_GATEWAYS, Answer.NO);
    }
    return requests.build();
  }

  private static Facts user(String name, String from, String to) {
    return Requests.user(name, from, to).with(UserFields.METHOD, Method.DRAG);
  }

  /** Tries every order of what can be done with each user, until all have arrived. */
  private static final class Search {

    private final Request request;
    private final List<Move> moves;
    private final Spelling spelling = new Spelling();

    Search(Request request) {
      this(request, request.moves());
    }

    Search(Request request, List<Move> moves) {
      this.request = request;
      this.moves = moves;
    }

    boolean succeeds() {
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
      Rooms rooms = new Rooms(request, spelling);
      for (Plan.Step step : steps) {
        Move move =
            moves.stream()
                .filter(one -> step.id().equals(id(one, step.action())))
                .findFirst()
                .orElseThrow();
        Optional<Violation> violation = names.ofUser(step, move);
        if (step.action() == Action.DELETE_SOURCE) {
          rooms.deletion(move, move.from());
        } else if (violation.isEmpty()) {
          violation = rooms.arrival(step, move);
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
}
