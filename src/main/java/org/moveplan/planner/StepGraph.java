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
import org.moveplan.derive.Bound;
import org.moveplan.derive.Derivation;
import org.moveplan.derive.RuleIds;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Actor;
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

  private static final class Entry {
    final String id;
    final Step step;
    final Optional<Bound> link;
    final Derived owner;
    final int wave;
    final int index;
    final Set<String> because = new LinkedHashSet<>();
    final List<After> after = new ArrayList<>();
    final Set<String> afterKeys = new LinkedHashSet<>();
    Optional<Entry> waitsFor = Optional.empty();

    Entry(String id, Step step, Optional<Bound> link, Derived owner, int wave, int index) {
      this.id = id;
      this.wave = wave;
      this.step = step;
      this.link = link;
      this.owner = owner;
      this.index = index;
    }

    void because(String rule) {
      because.add(rule);
    }

    String postoffice() {
      return link.map(to -> owner.postoffice(step.at(), to))
          .orElseGet(() -> owner.postoffice(step.at()));
    }

    String instruction() {
      String text = step.action().instruction();
      return link.map(to -> owner.named(text, step.at(), to))
          .orElseGet(() -> owner.named(text, step.at()));
    }
  }

  private record After(Entry first, String rule) {}

  private final int keepDays;
  private final int lastWave;
  private final Laps laps = new Laps();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<String, Entry> postofficeSteps = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  StepGraph(Request request, Rounds.Result result) {
    List<Derived> moves = result.moves();
    keepDays = request.policy().get(PolicyFields.KEEP_SOURCE_DAYS);
    lastWave = 1 + moves.stream().mapToInt(move -> move.standing().wave()).max().orElse(0);
    Map<Integer, Map<Step, List<Entry>>> involved = new HashMap<>();
    for (Rounds.Transfer transfer : result.transfers()) {
      involved.put(transfer.giver(), Map.of());
      involved.put(transfer.taker(), Map.of());
    }
    for (int i = 0; i < moves.size(); i++) {
      if (!moves.get(i).blocked()) {
        Map<Step, List<Entry>> own = add(moves.get(i), i);
        involved.computeIfPresent(i, (owner, none) -> own);
      }
    }
    for (Rounds.Transfer transfer : result.transfers()) {
      Entry frees = involved.get(transfer.giver()).get(transfer.release().what().step()).get(0);
      Entry takes = involved.get(transfer.taker()).get(transfer.claim().what().step()).get(0);
      order(frees, takes, transfer.claim().rule());
      frees.because(transfer.release().rule());
    }
  }

  private Map<Step, List<Entry>> add(Derived move, int owner) {
    Map<Step, List<Entry>> own = new TreeMap<>(move.derivation().steps().comparator());
    move.derivation()
        .steps()
        .forEach(
            (step, rules) -> {
              List<Entry> instances = inEachWave(move, step, owner);
              instances.forEach(entry -> rules.forEach(entry::because));
              own.put(step, instances);
            });
    for (Derivation.Precedence precedence : move.derivation().precedences()) {
      for (Entry first : own.get(precedence.first())) {
        pair(precedence, first, own.get(precedence.second()));
      }
    }
    for (Derivation.Precedence wait : move.derivation().waits()) {
      for (Entry waiting : own.get(wait.second())) {
        waiting.waitsFor = Optional.of(own.get(wait.first()).get(0));
        waiting.because(wait.rule());
      }
    }
    return own;
  }

  /** Orders {@code first} before those of {@code seconds} that come next, in its wave or later. */
  private void pair(Derivation.Precedence precedence, Entry first, List<Entry> seconds) {
    int next = Integer.MAX_VALUE;
    for (Entry second : seconds) {
      if (second.wave >= first.wave && isPair(precedence, first, second)) {
        next = Math.min(next, second.wave);
      }
    }
    for (Entry second : seconds) {
      if (second.wave == next && isPair(precedence, first, second)) {
        order(first, second, precedence.rule());
      }
    }
  }

  private List<Entry> inEachWave(Derived move, Step step, int owner) {
    Set<Laps.Lap> where = laps.of(move.derivation()).get(step);
    if (where == null) {
      return instances(move, step, owner, move.standing().wave());
    }
    List<Entry> all = new ArrayList<>();
    for (Laps.Lap lap : where) {
      int wave = lap == Laps.Lap.OWN ? move.standing().wave() : lastWave;
      all.addAll(instances(move, step, owner, wave));
    }
    return all;
  }

  /**
   * Steps that deal with equal links are paired where they deal with the same thing, steps of
   * postoffices that deal with links where they are done, all others always.
   */
  private static boolean isPair(Derivation.Precedence precedence, Entry first, Entry second) {
    Step before = precedence.first();
    Step after = precedence.second();
    if (before.link().isEmpty() || after.link().isEmpty()) {
      return true;
    }
    if (before.scope() == Scope.POSTOFFICE || after.scope() == Scope.POSTOFFICE) {
      return first.postoffice().equals(second.postoffice());
    }
    return !before.link().equals(after.link()) || first.link.equals(second.link);
  }

  private void order(Entry first, Entry second, String rule) {
    if (second.afterKeys.add(first.index + " " + rule)) {
      second.after.add(new After(first, rule));
      edges.add(new Edge(first.index, second.index));
    }
  }

  /** One entry, or one for each thing that the step's link leads to. */
  private List<Entry> instances(Derived move, Step step, int owner, int wave) {
    if (step.link().isEmpty()) {
      return List.of(entry(move, step, owner, wave));
    }
    List<Entry> instances = new ArrayList<>();
    for (Bound link : move.links()) {
      if (step.link().get().equals(link.link())) {
        instances.add(
            step.scope() == Scope.POSTOFFICE
                ? shared(move, step, move.postoffice(step.at(), link), Optional.of(link), wave)
                : entry(move, step, link, owner, wave));
      }
    }
    return instances.stream().distinct().toList();
  }

  private Entry entry(Derived move, Step step, Bound link, int owner, int wave) {
    String id =
        move.move().user()
            + "@"
            + move.postoffice(step.at(), link)
            + ":"
            + step.action().token()
            + ":"
            + link.object();
    return enter(unique(id), move, step, Optional.of(link), owner, wave);
  }

  private String unique(String id) {
    int use = uses.merge(id, 1, Integer::sum);
    return use == 1 ? id : id + "#" + use;
  }

  private Entry entry(Derived move, Step step, int owner, int wave) {
    String postoffice = move.postoffice(step.at());
    String action = step.action().token();
    if (step.scope() == Scope.POSTOFFICE) {
      return shared(move, step, postoffice, Optional.empty(), wave);
    }
    String id = move.move().user() + "@" + postoffice + ":" + action;
    return enter(unique(id), move, step, Optional.empty(), owner, wave);
  }

  /** The one entry of a postoffice for a step in a wave, whoever wants it. */
  private Entry shared(Derived move, Step step, String postoffice, Optional<Bound> link, int wave) {
    String id = "@" + postoffice + ":" + step.action().token() + "/w" + wave;
    String key = step.phase().number() + id;
    Entry known = postofficeSteps.get(key);
    if (known == null) {
      known = enter(unique(id), move, step, link, POSTOFFICE_OWNER, wave);
      postofficeSteps.put(key, known);
    }
    return known;
  }

  private Entry enter(
      String id, Derived move, Step step, Optional<Bound> link, int owner, int wave) {
    Entry entry = new Entry(id, step, link, move, wave, entries.size());
    entries.add(entry);
    Action action = step.action();
    String place = action.program() + "/" + entry.postoffice();
    int hand = action.actor() == Actor.ADMINISTRATOR ? 0 : 1;
    nodes.add(new Node(wave, step.phase().number(), place, hand, owner, entries.size()));
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
        entry.postoffice(),
        step.method().isPresent() ? Optional.of(owner.to()) : Optional.empty(),
        step.method(),
        own ? entry.link.map(Bound::object) : Optional.empty(),
        entry.wave,
        step.phase(),
        entry.instruction(),
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
