package org.moveplan.audit.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moveplan.domain.Move;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Story;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Stories;
import org.moveplan.report.Sheet;

/**
 * What the plan does for one user, and why.
 *
 * @param given what the request says of the user, the two postoffices and everybody
 * @param silent how many fields it leaves to their defaults
 * @param telling defaults of which another value, on its own, would change the user's verdict or
 *     steps; each with those values
 * @param parts the rules that had a part in it, each with what it did
 * @param steps the user's own steps
 * @param story how the two factors stand on the way; absent for who is not moved
 * @param assumed questions that the plan takes an answer for
 * @param advice what is worth knowing
 * @param blocked why the user is blocked
 * @param unblocking what would unblock the user; absent for who is not blocked
 * @param tried how many requests were planned to find out
 * @param whole whether that were all that had to be planned
 */
record UserStory(
    Plan plan,
    Plan.User user,
    List<Fact> given,
    int silent,
    Map<Fact, List<String>> telling,
    Map<String, List<String>> parts,
    List<Plan.Step> steps,
    Optional<Story> story,
    List<Plan.Observation> assumed,
    List<Plan.Advice> advice,
    List<Plan.Blocked> blocked,
    Optional<Unblocking> unblocking,
    int tried,
    boolean whole)
    implements Explanation {

  @Override
  public void tell(Sheet sheet) throws IOException {
    new UserSheet(this, sheet).tell();
  }

  @Override
  public void write(JsonGenerator out) throws IOException {
    new UserJson(this, out).write();
  }

  /** Tells the story of {@code move}, which is one of {@code request}. */
  static UserStory of(Request request, Move move, Plan plan, Planner planner, Progress progress) {
    Plan.User user =
        plan.users().stream().filter(each -> Subject.is(each, move)).findFirst().orElseThrow();
    List<Fact> facts = facts(request, move);
    List<Plan.Step> steps = steps(plan, move);
    List<Plan.Observation> assumed =
        plan.observe().stream().filter(asked -> concerns(asked, move)).toList();
    List<Plan.Advice> advice =
        plan.advice().stream().filter(said -> concerns(said.user(), said.from(), move)).toList();
    List<Plan.Blocked> blocked =
        plan.blocked().stream()
            .filter(entry -> Subject.is(entry.user(), entry.from(), move))
            .toList();
    boolean stopped = user.verdict() == Verdict.BLOCKED;
    Laboratory laboratory = new Laboratory(planner, request, progress);
    Optional<Unblocking> unblocking =
        stopped ? Optional.of(Unblocking.of(request, move, plan, laboratory)) : Optional.empty();
    Map<Fact, List<String>> telling =
        stopped ? Map.of() : telling(request, move, plan, facts, laboratory);
    return new UserStory(
        plan,
        user,
        facts.stream().filter(Fact::stated).toList(),
        (int) facts.stream().filter(fact -> !fact.stated()).count(),
        telling,
        new Parts(plan, user, steps, assumed, advice, blocked).found(),
        steps,
        Stories.of(request, plan).stream()
            .filter(story -> Subject.is(story.user(), story.from(), move))
            .findFirst(),
        assumed,
        advice,
        blocked,
        unblocking,
        laboratory.tried(),
        laboratory.open());
  }

  private static List<Fact> facts(Request request, Move move) {
    List<Fact> facts = new ArrayList<>();
    facts.addAll(Fact.of(move.user() + " (" + move.from() + ")", UserFields.ALL, move.facts()));
    for (String name : List.of(move.from(), move.to())) {
      facts.addAll(
          Fact.of(
              request.postoffice(name).name(),
              PostofficeFields.ALL,
              request.postoffice(name).facts()));
    }
    facts.addAll(Fact.of("policy", PolicyFields.ALL, request.policy()));
    facts.addAll(Fact.of("tools", ToolFields.ALL, request.tools()));
    return facts;
  }

  static List<Plan.Step> steps(Plan plan, Move move) {
    return plan.steps().stream()
        .filter(step -> step.user().isPresent())
        .filter(step -> Subject.is(step.user().get(), step.from(), move))
        .toList();
  }

  private static boolean concerns(Plan.Observation asked, Move move) {
    return asked.user().isPresent()
        ? concerns(asked.user(), asked.from(), move)
        : asked
            .postoffice()
            .map(place -> Subject.same(place, move.from()) || Subject.same(place, move.to()))
            .orElse(true);
  }

  private static boolean concerns(Optional<String> user, Optional<String> from, Move move) {
    return user.isPresent() && Subject.is(user.get(), from.orElse(move.from()), move);
  }

  /** What a user's part of a plan looks like, to see whether another one looks otherwise. */
  private static List<String> look(Plan plan, Move move) {
    List<String> look = new ArrayList<>();
    plan.users().stream()
        .filter(user -> Subject.is(user, move))
        .forEach(user -> look.add(user.verdict().token()));
    for (Plan.Step step : steps(plan, move)) {
      look.add(step.id() + step.method().map(method -> " " + method.token()).orElse(""));
    }
    return look;
  }

  private static Map<Fact, List<String>> telling(
      Request request, Move move, Plan plan, List<Fact> facts, Laboratory laboratory) {
    Map<String, Fact> byName = new TreeMap<>();
    facts.forEach(fact -> byName.put(fact.place() + " " + fact.field().path(), fact));
    List<String> look = look(plan, move);
    Map<Fact, List<String>> telling = new LinkedHashMap<>();
    for (Change change : Change.around(request, move)) {
      if (!change.stated() && laboratory.open()) {
        Optional<Plan> other = laboratory.with(List.of(change));
        if (other.isPresent() && !look(other.get(), move).equals(look)) {
          telling
              .computeIfAbsent(
                  byName.get(change.place() + " " + change.field()), fact -> new ArrayList<>())
              .add(change.value());
        }
      }
    }
    return telling;
  }
}
