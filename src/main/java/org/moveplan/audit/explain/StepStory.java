package org.moveplan.audit.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.moveplan.domain.Move;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.planner.Planner;
import org.moveplan.report.Sheet;

/**
 * Why a step is in a plan, why it stands where it stands, and what would make it vanish.
 *
 * @param before what has to come after it, with the rule that demands it
 * @param earliest the first number that the rules allow it, all other steps as they are
 * @param latest the last one
 * @param vanishing changes of one field without which it would not be there, the plan being safe
 *     and nobody more blocked
 * @param tried how many requests were planned to find out
 * @param whole whether every change of one field was tried
 */
record StepStory(
    Plan plan,
    Plan.Step step,
    List<Plan.After> before,
    int earliest,
    int latest,
    List<Change> vanishing,
    int tried,
    boolean whole)
    implements Explanation {

  @Override
  public void tell(Sheet sheet) throws IOException {
    new StepSheet(this, sheet).tell();
  }

  @Override
  public void write(JsonGenerator out) throws IOException {
    new StepJson(this, out).write();
  }

  /** Tells of {@code step}, which is one of {@code plan}. */
  static StepStory of(
      Request request, Plan plan, Plan.Step step, Planner planner, Progress progress) {
    List<Plan.After> before = new ArrayList<>();
    int latest = plan.steps().size();
    int earliest = 1;
    Set<String> after = new HashSet<>();
    step.after().forEach(precedence -> after.add(precedence.step()));
    for (Plan.Step other : plan.steps()) {
      if (after.contains(other.id())) {
        earliest = Math.max(earliest, other.n() + 1);
      }
      boolean framed = other.wave() != step.wave() || other.phase() != step.phase();
      if (framed && other.n() < step.n()) {
        earliest = Math.max(earliest, other.n() + 1);
      } else if (framed) {
        latest = Math.min(latest, other.n() - 1);
      }
      for (Plan.After precedence : other.after()) {
        if (precedence.step().equals(step.id())) {
          before.add(new Plan.After(other.id(), precedence.rule()));
          latest = Math.min(latest, other.n() - 1);
        }
      }
    }
    Laboratory laboratory = new Laboratory(planner, request, progress);
    List<Change> vanishing = vanishing(request, plan, step, laboratory);
    return new StepStory(
        plan, step, before, earliest, latest, vanishing, laboratory.tried(), laboratory.open());
  }

  private static List<Change> vanishing(
      Request request, Plan plan, Plan.Step step, Laboratory laboratory) {
    List<Change> vanishing = new ArrayList<>();
    for (Change change : candidates(request, step)) {
      if (laboratory.open()) {
        Optional<Plan> other = laboratory.with(List.of(change));
        boolean gone =
            other.isPresent()
                && blocked(other.get()) <= blocked(plan)
                && other.get().steps().stream().noneMatch(same -> same.id().equals(step.id()));
        if (gone) {
          vanishing.add(change);
        }
      }
    }
    return Change.withoutEvasions(vanishing.stream().map(List::of).toList()).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static long blocked(Plan plan) {
    return plan.users().stream().filter(user -> user.verdict() == Verdict.BLOCKED).count();
  }

  private static List<Change> candidates(Request request, Plan.Step step) {
    List<Move> movers =
        request.moves().stream()
            .filter(
                move -> step.user().isEmpty() || Subject.is(step.user().get(), step.from(), move))
            .toList();
    if (movers.size() == 1) {
      Move mover = movers.get(0);
      List<Change> around = new ArrayList<>(Change.around(request, mover));
      if (Stream.of(mover.from(), mover.to())
          .noneMatch(at -> Subject.same(at, step.postoffice()))) {
        around.addAll(Change.ofPostoffice(request, step.postoffice()));
      }
      return around;
    }
    List<Change> all = new ArrayList<>(Change.ofPostoffice(request, step.postoffice()));
    all.addAll(Change.ofAll(request));
    movers.forEach(move -> all.addAll(Change.ofMove(request, move)));
    return all;
  }
}
