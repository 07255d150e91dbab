package org.moveplan.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.moveplan.domain.Move;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;

/**
 * Looks for any safe way to move the only user of a request: breadth-first through everything that
 * the actions of plans can do to his accounts and message files, in every world that the request
 * leaves open. What a way needs for the postoffices, folders and address lists is put around it,
 * and the whole is replayed. May be shared by threads.
 */
public final class SafeCourses {

  /** What came of a search. */
  public sealed interface Result {

    /** There is a safe way: {@code plan} replays. */
    record Found(Plan plan) implements Result {}

    /**
     * There is none.
     *
     * @param alone whether that is so for this user alone, whatever other users do
     */
    record None(boolean alone) implements Result {}

    /** Nobody knows; {@code why} says what ended the search. */
    record Open(String why) implements Result {}
  }

  /** Worlds that a way has to be safe in are taken up as they turn out to matter. */
  private static final int MOST_WORLDS = 64;

  private final int mostStates;
  private final Map<List<Object>, Result> withoutCourse = new ConcurrentHashMap<>();

  /**
   * @param mostStates how many states may be visited before a search is given up
   */
  public SafeCourses(int mostStates) {
    this.mostStates = mostStates;
  }

  /**
   * A safe way for the user of {@code given}, at any time: one user fits into any window.
   *
   * @throws IllegalArgumentException if it has more than one user
   */
  public Result of(Request given) {
    if (given.moves().size() != 1) {
      throw new IllegalArgumentException("The search is for one user alone.");
    }
    Request request = atAnyTime(given);
    Move move = request.moves().get(0);
    Known known = Known.of(request, move);
    CourseSearch search = new CourseSearch(request, known, mostStates);
    if (search.isHopeless()) {
      return new Result.None(true);
    }
    List<Object> key = List.of(known, search.possible());
    Result before = withoutCourse.get(key);
    if (before != null) {
      return before;
    }
    for (int worlds = 0; worlds < MOST_WORLDS; worlds++) {
      CourseSearch.Course course = search.run();
      if (course.end() != CourseSearch.End.ARRIVED) {
        Result result =
            course.end() == CourseSearch.End.EXHAUSTED
                ? new Result.None(true)
                : new Result.Open("no way among " + mostStates + " states");
        withoutCourse.put(key, result);
        return result;
      }
      Optional<Rehearsal.Finding> finding = Rehearsal.of(known, course.events());
      if (finding.isEmpty()) {
        return completed(request, move, course.events());
      }
      search.mind(finding.get().world());
    }
    return new Result.Open("no way for " + MOST_WORLDS + " worlds at once");
  }

  private static Request atAnyTime(Request given) {
    return new Request(
        given.source(),
        given.title(),
        given.policy().with(PolicyFields.WINDOWS, List.of()),
        given.tools(),
        given.postoffices(),
        given.moves());
  }

  private static Result completed(Request request, Move move, List<Event> events) {
    Plan plan = new CoursePlan(request, move).of(events);
    Optional<Violation> violation = Replay.check(request, plan);
    if (violation.isEmpty()) {
      return new Result.Found(plan);
    }
    String broken = violation.get().invariant();
    if (CoursePlan.PREVENTING.stream().noneMatch(one -> one.text().equals(broken))) {
      return new Result.Open(broken);
    }
    return new Result.None(
        CoursePlan.CONTESTED.stream().noneMatch(one -> one.text().equals(broken)));
  }
}
