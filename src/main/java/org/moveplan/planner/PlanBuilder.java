package org.moveplan.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.moveplan.derive.RuleIds;
import org.moveplan.domain.Meanwhile;
import org.moveplan.domain.Move;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.situation.About;
import org.moveplan.domain.situation.Role;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleCard;

/** Puts the parts of a plan document together. */
final class PlanBuilder {

  /** Moves from whose number on another thread is worthwhile. */
  private static final int MANY = 1_000;

  private final Request request;
  private final RuleBase rules;
  private final List<Derived> moves;
  private final Templates templates = new Templates();

  private PlanBuilder(Request request, RuleBase rules, List<Derived> moves) {
    this.request = request;
    this.rules = rules;
    this.moves = moves;
  }

  /** The plan for what came of the rounds. */
  static Plan build(
      Request request, RuleBase rules, Rounds.Result result, Drafts drafts, Progress progress) {
    PlanBuilder builder = new PlanBuilder(request, rules, result.moves());
    Supplier<Words> words = Meanwhile.of(result.moves().size() >= MANY, builder::words);
    StepGraph graph = GraphBuilder.build(request, result, drafts, progress);
    return builder.build(graph.inOrder(), words.get());
  }

  /** What is said of the moves, whatever their steps are. */
  private record Words(
      PlannedUsers users,
      PlannedBlockers blocked,
      List<Plan.Advice> advice,
      List<Plan.Observation> observations) {}

  private Words words() {
    return new Words(
        new PlannedUsers(request, moves),
        new PlannedBlockers(moves, templates),
        advice(),
        observations());
  }

  private Plan build(PlannedSteps steps, Words words) {
    PlannedUsers users = words.users();
    PlannedBlockers blocked = words.blocked();
    List<Plan.Advice> advice = words.advice();
    List<Plan.Observation> observations = words.observations();
    int waves = steps.lastWave();
    int moving =
        moves.stream().filter(move -> !move.blocked()).mapToInt(Derived::wave).max().orElse(0);
    int stopped = (int) moves.stream().filter(Derived::blocked).count();
    return new Plan(
        new Plan.Tool("moveplan", ToolVersions.MOVEPLAN),
        new Plan.RequestId(request.source().file(), request.source().sha256()),
        request.title(),
        new Plan.Rulebase(rules.sha256(), rules.count()),
        new Plan.Summary(users.size(), users.size() - stopped, stopped, steps.size(), waves),
        users,
        steps,
        blocked,
        advice,
        observations,
        new Windows(request).ofWaves(moving, waves),
        actions(steps),
        cards(users, steps, blocked, advice, observations));
  }

  private List<Plan.Advice> advice() {
    Sentences sentences = new Sentences();
    Map<String, Plan.Advice> general = new LinkedHashMap<>();
    List<Plan.Advice> personal = new ArrayList<>();
    for (Derived move : planned()) {
      for (var said : move.derivation().advice()) {
        About about = said.what().about();
        Template text = templates.of(said.what().message());
        if (about == About.USER) {
          String message = move.named(text, role(about));
          personal.add(new Plan.Advice(user(move.move()), from(move), said.rule(), message));
        } else if (sentences.mayBeNew(said, text, move, role(about))) {
          String message = move.named(text, role(about));
          general.putIfAbsent(
              said.rule() + " " + message,
              new Plan.Advice(Optional.empty(), Optional.empty(), said.rule(), message));
        }
      }
    }
    return Stream.concat(
            general.values().stream()
                .sorted(
                    (one, other) ->
                        order(one.rule(), other.rule(), one.message(), other.message())),
            personal.stream())
        .toList();
  }

  private List<Plan.Observation> observations() {
    Sentences sentences = new Sentences();
    Map<String, Plan.Observation> general = new LinkedHashMap<>();
    List<Plan.Observation> personal = new ArrayList<>();
    for (Derived move : planned()) {
      for (var said : move.derivation().observations()) {
        About about = said.what().about();
        Template text = templates.of(said.what().question());
        if (about == About.USER) {
          String question = move.named(text, role(about));
          personal.add(
              new Plan.Observation(
                  user(move.move()), from(move), Optional.empty(), said.rule(), question));
        } else if (sentences.mayBeNew(said, text, move, role(about))) {
          String question = move.named(text, role(about));
          Optional<String> place =
              about == About.PLAN ? Optional.empty() : Optional.of(move.postoffice(role(about)));
          general.putIfAbsent(
              said.rule() + " " + place.orElse("") + " " + question,
              new Plan.Observation(
                  Optional.empty(), Optional.empty(), place, said.rule(), question));
        }
      }
    }
    return Stream.concat(
            general.values().stream()
                .sorted(
                    (one, other) -> {
                      int byPlace =
                          one.postoffice().orElse("").compareTo(other.postoffice().orElse(""));
                      return byPlace != 0
                          ? byPlace
                          : order(one.rule(), other.rule(), one.question(), other.question());
                    }),
            personal.stream())
        .toList();
  }

  // Spelt out, as every start compares: expressions such as Comparator.comparing cannot be
  // archived.
  private static int order(String rule, String otherRule, String text, String otherText) {
    int byRule = RuleIds.ORDER.compare(rule, otherRule);
    return byRule != 0 ? byRule : text.compareTo(otherText);
  }

  private static Optional<String> user(Move move) {
    return Optional.of(move.user());
  }

  private static Optional<String> from(Derived move) {
    return Optional.of(move.from());
  }

  /** Whoever is blocked gets a reason and a remedy, and nothing else to read. */
  private List<Derived> planned() {
    return moves.stream().filter(move -> !move.blocked()).toList();
  }

  private static Role role(About about) {
    return about == About.DESTINATION ? Role.DESTINATION : Role.SOURCE;
  }

  private static SortedMap<String, Action> actions(PlannedSteps steps) {
    SortedMap<String, Action> actions = new TreeMap<>();
    steps.actions().forEach(action -> actions.put(action.token(), action));
    return actions;
  }

  private SortedMap<String, Plan.Rule> cards(
      PlannedUsers users,
      PlannedSteps steps,
      PlannedBlockers blocked,
      List<Plan.Advice> advice,
      List<Plan.Observation> observations) {
    Set<String> cited = steps.rules();
    cited.addAll(users.rules());
    cited.addAll(blocked.rules());
    advice.forEach(entry -> cited.add(entry.rule()));
    observations.forEach(entry -> cited.add(entry.rule()));
    SortedMap<String, RuleCard> cards = rules.cards(cited);
    SortedMap<String, Plan.Rule> result = new TreeMap<>(RuleIds.ORDER);
    for (String id : cited) {
      RuleCard card = cards.get(id);
      result.put(
          id,
          new Plan.Rule(
              card.title(), card.article(), card.section(), card.severity(), card.inferred()));
    }
    return result;
  }
}
