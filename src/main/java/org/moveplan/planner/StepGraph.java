package org.moveplan.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.moveplan.derive.Derivation;
import org.moveplan.derive.RuleIds;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.situation.Scope;
import org.moveplan.domain.situation.Step;
import org.moveplan.rules.RuleBaseException;
import org.moveplan.schedule.Edge;
import org.moveplan.schedule.Node;
import org.moveplan.schedule.Schedule;
import org.moveplan.schedule.Scheduler;

/** The steps of all moves as one graph, with the names of users and postoffices in it. */
final class StepGraph {

  /** A postoffice's steps come before those of its users at the same place. */
  private static final int POSTOFFICE_OWNER = -1;

  private static final int ONLY_WAVE = 1;

  private static final class Entry {
    final String id;
    final Step step;
    final Derived owner;
    final int index;
    final Set<String> because = new LinkedHashSet<>();
    final List<After> after = new ArrayList<>();
    final Set<String> afterKeys = new LinkedHashSet<>();
    Optional<Entry> waitsFor = Optional.empty();

    Entry(String id, Step step, Derived owner, int index) {
      this.id = id;
      this.step = step;
      this.owner = owner;
      this.index = index;
    }

    void because(String rule) {
      because.add(rule);
    }
  }

  private record After(Entry first, String rule) {}

  private final int keepDays;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<String, Entry> postofficeSteps = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  StepGraph(Request request, List<Derived> moves) {
    this.keepDays = request.policy().get(PolicyFields.KEEP_SOURCE_DAYS);
    for (int i = 0; i < moves.size(); i++) {
      if (!moves.get(i).blocked()) {
        add(moves.get(i), i);
      }
    }
  }

  private void add(Derived move, int owner) {
    Map<Step, Entry> own = new TreeMap<>(move.derivation().steps().comparator());
    move.derivation()
        .steps()
        .forEach(
            (step, rules) -> {
              Entry entry = entry(move, step, owner);
              rules.forEach(entry::because);
              own.put(step, entry);
            });
    for (Derivation.Precedence precedence : move.derivation().precedences()) {
      Entry first = own.get(precedence.first());
      Entry second = own.get(precedence.second());
      if (second.afterKeys.add(first.index + " " + precedence.rule())) {
        second.after.add(new After(first, precedence.rule()));
        edges.add(new Edge(first.index, second.index));
      }
    }
    for (Derivation.Precedence wait : move.derivation().waits()) {
      Entry waiting = own.get(wait.second());
      waiting.waitsFor = Optional.of(own.get(wait.first()));
      waiting.because(wait.rule());
    }
  }

  private Entry entry(Derived move, Step step, int owner) {
    String postoffice = move.postoffice(step.at());
    String action = step.action().token();
    if (step.scope() == Scope.POSTOFFICE) {
      String id = "@" + postoffice + ":" + action + "/w" + ONLY_WAVE;
      Entry known = postofficeSteps.get(id);
      if (known == null) {
        known = enter(id, move, step, POSTOFFICE_OWNER);
        postofficeSteps.put(id, known);
      }
      return known;
    }
    String id = move.move().user() + "@" + postoffice + ":" + action;
    int use = uses.merge(id, 1, Integer::sum);
    return enter(use == 1 ? id : id + "#" + use, move, step, owner);
  }

  private Entry enter(String id, Derived move, Step step, int owner) {
    Entry entry = new Entry(id, step, move, entries.size());
    entries.add(entry);
    Action action = step.action();
    String place = action.actor() + "/" + action.program() + "/" + move.postoffice(step.at());
    nodes.add(new Node(ONLY_WAVE, step.phase().number(), place, owner, entries.size()));
    return entry;
  }

  /**
   * The steps in order, numbered.
   *
   * @throws RuleBaseException if precedences run in a circle
   */
  List<Plan.Step> inOrder() {
    Schedule schedule = Scheduler.order(nodes, edges);
    if (schedule instanceof Schedule.Ordered ordered) {
      List<Plan.Step> steps = new ArrayList<>(entries.size());
      int[] position = new int[entries.size()];
      for (int index : ordered.nodes()) {
        position[index] = steps.size();
        steps.add(step(entries.get(index), steps.size() + 1, position));
      }
      return steps;
    }
    Schedule.Stuck stuck = (Schedule.Stuck) schedule;
    throw new RuleBaseException(
        "The rules demand steps that wait for each other: "
            + String.join(", ", stuck.nodes().stream().map(i -> entries.get(i).id).toList())
            + ".");
  }

  private Plan.Step step(Entry entry, int n, int[] position) {
    Step step = entry.step;
    Derived owner = entry.owner;
    boolean own = step.scope() == Scope.MOVE;
    return new Plan.Step(
        n,
        entry.id,
        step.action(),
        own ? Optional.of(owner.move().user()) : Optional.empty(),
        own ? owner.from() : "",
        owner.postoffice(step.at()),
        step.method().isPresent() ? Optional.of(owner.to()) : Optional.empty(),
        step.method(),
        Optional.empty(),
        ONLY_WAVE,
        step.phase(),
        owner.named(step.action().instruction(), step.at()),
        List.copyOf(entry.because),
        after(entry, position),
        entry.waitsFor.map(first -> new Plan.NotBefore(first.id, keepDays)));
  }

  private static List<Plan.After> after(Entry entry, int[] position) {
    Comparator<After> order =
        Comparator.<After>comparingInt(after -> position[after.first().index])
            .thenComparing(After::rule, RuleIds.ORDER);
    return entry.after.stream()
        .sorted(order)
        .map(after -> new Plan.After(after.first().id, after.rule()))
        .toList();
  }
}
