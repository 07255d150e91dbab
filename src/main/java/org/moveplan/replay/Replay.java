package org.moveplan.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;

/**
 * Carries a plan out on a model of the postoffices, in every world that the request's unknowns
 * allow (Q117650, Q125255). Users of whom the same is known and to whom the same happens are
 * rehearsed once.
 */
public final class Replay {

  /** Remembering pays from here on; a short list is rehearsed user by user. */
  private static final int MANY = 16;

  private record Part(Known known, List<Event> events) {}

  private final Request request;
  private final Roster roster;
  private final Timeline timeline;
  private final Map<Part, Optional<Rehearsal.Finding>> rehearsed = new HashMap<>();

  private Replay(Request request, Plan plan, Roster roster) {
    this.request = request;
    this.roster = roster;
    this.timeline = new Timeline(request, plan, roster);
  }

  /**
   * The first violation of an invariant, or nothing if the plan is safe: first what is wrong with
   * the document, then with the steps in their order, then with the end that they lead to.
   *
   * @param request what the plan was made for
   * @param plan the finished plan
   */
  public static Optional<Violation> check(Request request, Plan plan) {
    return Roster.check(request, plan).or(() -> onTheWay(Ways.of(request), plan));
  }

  private static Optional<Violation> onTheWay(Ways ways, Plan plan) {
    return ways.check(plan).or(() -> carriedOut(ways.request(), plan, Roster.of(ways, plan)));
  }

  /**
   * The first violation of what must hold for the accounts, message files and names of users. Care
   * of the postoffices, groups, folders and address lists is not looked at: {@code plan} may do
   * without.
   *
   * @param request what the plan was made for
   * @param plan the steps of users, with those of postoffices that matter to accounts
   */
  public static Optional<Violation> checkAccounts(Request request, Plan plan) {
    Optional<Violation> misfit = Roster.check(request, plan);
    if (misfit.isPresent()) {
      return misfit;
    }
    Ways ways = Ways.of(request);
    Roster roster = Roster.of(ways, plan);
    Replay replay = new Replay(ways.request(), plan, roster);
    return Document.check(ways.request(), plan, roster)
        .or(() -> first(replay.firstOfUsers(), Occupancy.check(ways.request(), plan, roster)))
        .map(replay::withFactors);
  }

  private static Optional<Violation> carriedOut(Request request, Plan plan, Roster roster) {
    Optional<Violation> malformed = Document.check(request, plan, roster);
    if (malformed.isPresent()) {
      return malformed;
    }
    Replay replay = new Replay(request, plan, roster);
    return Stream.of(
            Waves.check(request, plan),
            Occupancy.check(request, plan, roster),
            Housekeeping.check(request, plan, roster),
            Memberships.check(request, plan, roster),
            replay.firstOfUsers(),
            Luggage.check(request, plan, roster),
            Publication.check(request, plan, roster))
        .reduce(Replay::first)
        .flatMap(found -> found)
        .map(replay::withFactors);
  }

  private static Optional<Violation> first(Optional<Violation> one, Optional<Violation> other) {
    boolean later = one.isPresent() && (other.isEmpty() || !comesBefore(other.get(), one.get()));
    return later ? one : other;
  }

  /** Whatever is wrong with a step of a user: how that user's two factors stand around it. */
  private Violation withFactors(Violation found) {
    if (found.step() == 0 || !found.before().isEmpty()) {
      return found;
    }
    for (Move move : request.moves()) {
      if (roster.moving(roster.spelling().key(move)).filter(move::equals).isPresent()) {
        Timeline.Course course = timeline.of(move);
        for (int i = 0; i < course.steps().size(); i++) {
          Plan.Step step = course.steps().get(i);
          if (step.n() == found.step() && step.user().isPresent()) {
            Rehearsal.Sights around = Rehearsal.around(Known.of(request, move), course.events(), i);
            return found.seen(
                Report.named(around.before(), move), Report.named(around.after(), move));
          }
        }
      }
    }
    return found;
  }

  private Optional<Violation> firstOfUsers() {
    Optional<Violation> first = Optional.empty();
    for (Move move : request.moves()) {
      if (roster.moving(roster.spelling().key(move)).filter(move::equals).isPresent()) {
        Optional<Violation> found = ofUser(move);
        if (found.isPresent() && (first.isEmpty() || comesBefore(found.get(), first.get()))) {
          first = found;
        }
      }
    }
    return first;
  }

  /** What is wrong at the end, step 0, comes after every step. */
  private static boolean comesBefore(Violation found, Violation known) {
    return found.step() != 0 && (known.step() == 0 || found.step() < known.step());
  }

  private Optional<Violation> ofUser(Move move) {
    Timeline.Course course = timeline.of(move);
    Known known = Known.of(request, move);
    Optional<Rehearsal.Finding> found =
        request.moves().size() < MANY
            ? Rehearsal.of(known, course.events())
            : rehearsed.computeIfAbsent(
                new Part(known, course.events()),
                part -> Rehearsal.of(part.known(), part.events()));
    return found.map(finding -> located(move, course, finding));
  }

  private static Violation located(Move move, Timeline.Course course, Rehearsal.Finding finding) {
    if (finding.index() == course.steps().size()) {
      return Report.user(move, 0, "", finding);
    }
    Plan.Step step = course.steps().get(finding.index());
    return Report.user(move, step.n(), step.id(), finding);
  }
}
