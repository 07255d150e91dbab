package org.moveplan.audit.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/**
 * The smallest changes of the input that would unblock a user: one field, else two, else three. A
 * further field is added to such changes only that change why the user is blocked.
 *
 * @param ways each a smallest set of changes; first those that doubt what is written
 * @param size how many changes each way takes; 0 if none was found
 * @param tried how many requests were planned
 * @param whole whether all of these were tried
 */
record Unblocking(List<List<Change>> ways, int size, int tried, boolean whole) {

  private static final int MOST_WAYS = 12;
  private static final int MOST_FOUND = 4 * MOST_WAYS;
  private static final int MOST_FIELDS = 3;

  Unblocking {
    ways = List.copyOf(ways);
  }

  static Unblocking of(Request request, Move move, Plan plan, Laboratory laboratory) {
    return new Search(request, move, plan, laboratory).run();
  }

  /** Changes that do not unblock, but change why the user is blocked. */
  private record Attempt(List<Change> changes, Set<String> reasons) {

    boolean touches(Change next) {
      return changes.stream()
          .anyMatch(
              known -> known.place().equals(next.place()) && known.field().equals(next.field()));
    }

    List<Change> and(Change next) {
      List<Change> more = new ArrayList<>(changes);
      more.add(next);
      return more;
    }
  }

  private static final class Search {
    private final Move move;
    private final Set<String> reasons;
    private final Laboratory laboratory;
    private final List<Change> singles;
    private final List<List<Change>> ways = new ArrayList<>();
    private boolean whole = true;

    Search(Request request, Move move, Plan plan, Laboratory laboratory) {
      this.move = move;
      this.reasons = reasons(plan);
      this.laboratory = laboratory;
      this.singles = Change.around(request, move);
    }

    Unblocking run() {
      List<Attempt> telling = extended(List.of(new Attempt(List.of(), reasons)), singles);
      List<Attempt> frontier = telling;
      int size = 1;
      while (ways.isEmpty() && !frontier.isEmpty() && size < MOST_FIELDS) {
        size++;
        Set<Change> known = new LinkedHashSet<>();
        telling.forEach(attempt -> known.add(attempt.changes().get(0)));
        singles.stream().filter(Change::stated).forEach(known::add);
        List<Attempt> next = extended(frontier, known);
        if (ways.isEmpty()) {
          next.addAll(extended(frontier, singles));
        }
        frontier = next;
      }
      List<List<Change>> shown =
          Change.withoutEvasions(ways).stream()
              .sorted(Comparator.comparingLong(Search::unwritten))
              .limit(MOST_WAYS)
              .toList();
      return new Unblocking(shown, ways.isEmpty() ? 0 : size, laboratory.tried(), whole);
    }

    /** How many changes are of fields that are not written now. */
    private static long unwritten(List<Change> way) {
      return way.stream().filter(change -> !change.stated()).count();
    }

    /** Adds each of {@code changes} to each attempt, the most promising attempts first. */
    private List<Attempt> extended(List<Attempt> attempts, Collection<Change> changes) {
      List<Attempt> telling = new ArrayList<>();
      Set<Set<Change>> seen = new HashSet<>();
      attempts.stream()
          .sorted(
              Comparator.comparingLong(this::old).thenComparingInt(each -> each.reasons().size()))
          .forEach(
              attempt -> {
                for (Change change : changes) {
                  List<Change> more = attempt.and(change);
                  if (!attempt.touches(change) && seen.add(Set.copyOf(more))) {
                    judge(attempt, more).ifPresent(telling::add);
                  }
                }
              });
      return telling;
    }

    /** How many of the reasons of today are left. */
    private long old(Attempt attempt) {
      return attempt.reasons().stream().filter(reasons::contains).count();
    }

    private Optional<Attempt> judge(Attempt before, List<Change> changes) {
      if (!laboratory.open() || ways.size() == MOST_FOUND) {
        whole &= laboratory.open();
        return Optional.empty();
      }
      Optional<Plan> plan = laboratory.with(changes);
      if (plan.isEmpty()) {
        return Optional.empty();
      }
      boolean unblocked =
          plan.get().users().stream()
              .anyMatch(user -> Subject.is(user, move) && user.verdict() != Verdict.BLOCKED);
      if (unblocked) {
        ways.add(changes);
        return Optional.empty();
      }
      Set<String> left = reasons(plan.get());
      return left.equals(before.reasons())
          ? Optional.empty()
          : Optional.of(new Attempt(changes, left));
    }

    private Set<String> reasons(Plan plan) {
      return plan.blocked().stream()
          .filter(entry -> Subject.is(entry.user(), entry.from(), move))
          .map(Plan.Blocked::rule)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }
}
