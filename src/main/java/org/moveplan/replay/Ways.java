package org.moveplan.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Field;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Request;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/**
 * One person who is listed from a postoffice to a second and from there to a third is moved once,
 * from the first to the last (Q128824): the second entry asks for nothing of its own.
 *
 * @param request the request with whole ways in the entries that begin them
 * @param owners for each entry that only goes on, the one that begins its way
 */
record Ways(Request request, Map<Integer, Integer> owners) {

  static Ways of(Request request) {
    List<Move> moves = request.moves();
    Leavers leavers = new Leavers(request);
    Map<Integer, Integer> after = new HashMap<>();
    Map<Integer, Integer> entered = new HashMap<>();
    for (int i = 0; i < moves.size(); i++) {
      Move move = moves.get(i);
      int next = leavers.single(move.user(), move.to());
      if (next >= 0
          && leavers.single(move.user(), move.from()) == i
          && isHome(move)
          && isSame(move, moves.get(next))) {
        after.put(i, next);
        entered.merge(next, 1, Integer::sum);
      }
    }
    return after.isEmpty() ? new Ways(request, Map.of()) : joined(request, after, entered);
  }

  /** Which entries of a request are the only ones of a name that leave a postoffice. */
  private static final class Leavers {

    private static final int SEVERAL = -1;

    private final Spelling spelling;
    private final Pairs pairs = new Pairs();

    /** By the number of the pair of name and postoffice. */
    private final int[] entries;

    Leavers(Request request) {
      spelling = new Spelling(request);
      entries = new int[request.moves().size()];
      for (int i = 0; i < entries.length; i++) {
        Move move = request.moves().get(i);
        int name = spelling.names().of(move.user());
        int known = pairs.size();
        int pair = pairs.of(name, spelling.post(move.from()).number());
        entries[pair] = pair == known ? i : SEVERAL;
      }
    }

    /** The number of the only entry that leaves {@code from}; less than 0 if there is none. */
    int single(String user, String from) {
      int pair = pairs.find(spelling.names().of(user), spelling.post(from).number());
      return pair < 0 ? pair : entries[pair];
    }
  }

  private static Ways joined(
      Request request, Map<Integer, Integer> after, Map<Integer, Integer> entered) {
    List<Move> moves = new ArrayList<>(request.moves());
    Map<Integer, Integer> owners = new HashMap<>();
    for (int start : after.keySet()) {
      if (entered.containsKey(start)) {
        continue;
      }
      Set<Integer> way = new HashSet<>();
      int last = start;
      while (after.containsKey(last) && entered.get(after.get(last)) == 1) {
        last = after.get(last);
        way.add(last);
      }
      for (int stage : way) {
        owners.put(stage, start);
      }
      String to = request.moves().get(last).to();
      moves.set(start, new Move(moves.get(start).facts().with(UserFields.TO, to)));
    }
    return new Ways(request.with(moves), Map.copyOf(owners));
  }

  private static boolean isHome(Move move) {
    boolean locked = move.get(UserFields.LOCKED_OUT) == Answer.YES;
    return move.get(UserFields.MOVED).or(Answer.of(locked)) == Answer.NO
        && move.get(UserFields.SOURCE_EXISTS) != Answer.NO;
  }

  private static boolean isSame(Move one, Move next) {
    return !one.fullName().isEmpty()
        && Names.key(one.fullName()).equals(Names.key(next.fullName()))
        && UserFields.ALL.fields().stream().allMatch(field -> agrees(field, one, next));
  }

  private static <T> boolean agrees(Field<T> field, Move one, Move next) {
    boolean given =
        !Set.of(UserFields.FROM, UserFields.TO).contains(field)
            && next.facts().stated(field).isPresent();
    boolean name = Set.of(UserFields.USER, UserFields.FULL_NAME).contains(field);
    return !given || name || next.get(field).equals(one.get(field));
  }

  /** An entry that goes on with a blocked one is blocked, and with one that is made is not. */
  Optional<Violation> check(Plan plan) {
    return owners.entrySet().stream()
        .filter(entry -> isBlocked(plan, entry.getKey()) != isBlocked(plan, entry.getValue()))
        .map(Map.Entry::getKey)
        .min(Integer::compareTo)
        .map(
            i ->
                Report.plan(
                    Invariant.EVERY_USER,
                    plan.users().get(i).user()
                        + " from "
                        + plan.users().get(i).from()
                        + " goes on with another entry, but only one of the two is blocked."));
  }

  private static boolean isBlocked(Plan plan, int i) {
    return plan.users().get(i).verdict() == Verdict.BLOCKED;
  }
}
