package org.moveplan.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveplan.domain.Move;
import org.moveplan.domain.Progress;
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

  private final Request request;
  private final Plan plan;
  private final Roster roster;
  private final Timeline timeline;
  private final Map<Part, Optional<Rehearsal.Finding>> rehearsed = new HashMap<>();

  private Replay(Request request, Plan plan, Roster roster) {
    this.request = request;
    this.plan = plan;
    this.roster = roster;
    this.timeline = new Timeline(roster);
  }

  /**
   * The first violation of an invariant, or nothing if the plan is safe: first what is wrong with
   * the document, then with the steps in their order, then with the end that they lead to.
   *
   * @param request what the plan was made for
   * @param plan the finished plan
   */
  public static Optional<Violation> check(Request request, Plan plan) {
    return check(Premises.of(request), plan, Progress.NONE);
  }

  /** The same, telling {@code progress} how far it has come. */
  public static Optional<Violation> check(Premises premises, Plan plan, Progress progress) {
    return Roster.check(premises.request(), plan)
        .or(() -> premises.ways().check(plan))
        .or(() -> carriedOut(premises, plan, progress));
  }

  private static Optional<Violation> carriedOut(Premises premises, Plan plan, Progress progress) {
    Roster roster = Roster.of(premises.ways(), plan, premises.spelling());
    return carriedOut(premises.ways().request(), plan, roster, progress);
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
    List<Tour> after = Tour.of(new Occupancy(ways.request(), roster.spelling()));
    return replay.carriedOut(List.of(), after, Progress.NONE);
  }

  private static Optional<Violation> carriedOut(
      Request request, Plan plan, Roster roster, Progress progress) {
    List<Tour> before =
        Tour.of(
            new Waves(request, plan),
            new Occupancy(request, roster.spelling()),
            new Housekeeping(request, roster),
            new Memberships(request, roster));
    List<Tour> after = Tour.of(new Luggage(roster), new Publication(request, roster));
    return new Replay(request, plan, roster).carriedOut(before, after, progress);
  }

  /**
   * Goes through the steps once: making them may be dear.
   *
   * @param before inspections whose findings go before those about a user, at the same step
   * @param after inspections whose findings come after them
   */
  private Optional<Violation> carriedOut(List<Tour> before, List<Tour> after, Progress progress) {
    Document document = new Document(request, plan, roster, timeline.numbers());
    for (Plan.Step step : plan.steps()) {
      progress.reached(Progress.Leg.VERIFY, step.n(), plan.summary().steps());
      Deed deed = roster.deed(step);
      Optional<Violation> malformed = document.check(deed);
      if (malformed.isPresent()) {
        return malformed;
      }
      for (Tour tour : before) {
        tour.carryOut(deed);
      }
      for (Tour tour : after) {
        tour.carryOut(deed);
      }
      timeline.add(deed);
    }
    return document
        .figures()
        .or(
            () ->
                Stream.of(
                        before.stream().map(Tour::end),
                        Stream.of(firstOfUsers()),
                        after.stream().map(Tour::end))
                    .flatMap(found -> found)
                    .reduce(Optional.empty(), Replay::first)
                    .map(this::withFactors));
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
    for (Mover mover : roster.movers()) {
      Timeline.Course course = timeline.of(mover);
      for (int i = 0; i < course.steps().size(); i++) {
        if (course.steps().get(i) == found.step() && course.own().get(i)) {
          Move move = mover.move();
          Rehearsal.Sights around = Rehearsal.around(Known.of(request, move), course.events(), i);
          return found.seen(
              Report.named(around.before(), move), Report.named(around.after(), move));
        }
      }
    }
    return found;
  }

  private Optional<Violation> firstOfUsers() {
    Optional<Violation> first = Optional.empty();
    for (Mover mover : roster.movers()) {
      Optional<Violation> found = ofUser(mover);
      if (found.isPresent() && (first.isEmpty() || comesBefore(found.get(), first.get()))) {
        first = found;
      }
    }
    return first;
  }

  /** What is wrong at the end, step 0, comes after every step. */
  private static boolean comesBefore(Violation found, Violation known) {
    return found.step() != 0 && (known.step() == 0 || found.step() < known.step());
  }

  private Optional<Violation> ofUser(Mover mover) {
    Timeline.Course course = timeline.of(mover);
    Known known = Known.of(request, mover);
    Optional<Rehearsal.Finding> found =
        request.moves().size() < MANY
            ? Rehearsal.of(known, course.events())
            : rehearsed.computeIfAbsent(
                new Part(known, course.events()),
                part -> Rehearsal.of(part.known(), part.events()));
    return found.map(finding -> located(mover.move(), course, finding));
  }

  private Violation located(Move move, Timeline.Course course, Rehearsal.Finding finding) {
    if (finding.index() == course.steps().size()) {
      return Report.user(move, 0, "", finding);
    }
    Plan.Step step = plan.steps().get(course.steps().get(finding.index()) - 1);
    return Report.user(move, step.n(), step.id(), finding);
  }
}
