package org.moveplan.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.moveplan.domain.Method;
import org.moveplan.domain.Names;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;

/** Reads the steps of a plan document. */
final class PlanStepReader {

  static final List<Action> ACTIONS = List.of(Action.values());
  static final List<Method> METHODS = List.of(Method.values());
  private static final List<Phase> PHASES = List.of(Phase.values());

  private static final Keys STEP =
      Keys.of(
              "a step",
              "n",
              "id",
              "action",
              "postoffice",
              "wave",
              "phase",
              "instruction",
              "because",
              "after")
          .or("user", "from", "to", "method", "object", "notBefore", "actor", "program", "menu");
  private static final Keys AFTER = Keys.of("an entry of 'after'", "step", "rule");
  private static final Keys NOT_BEFORE = Keys.of("'notBefore'", "step", "days");

  /** A step and where it stands. */
  private record Placed(Plan.Step step, long at) {}

  private final TreeReader tree;
  private final Citations citations;
  private final List<Placed> read = new ArrayList<>();
  private final Map<Action, Long> actions = new EnumMap<>(Action.class);

  PlanStepReader(TreeReader tree, Citations citations) {
    this.tree = tree;
    this.citations = citations;
  }

  /** The actions of the steps, each with the place where it occurs first. */
  Map<Action, Long> actions() {
    return actions;
  }

  void step() throws Halt {
    long at = tree.at();
    Draft draft = new Draft();
    int before = tree.faults().size();
    tree.mapping(STEP, draft::entry);
    if (tree.faults().size() == before) {
      actions.putIfAbsent(draft.action, at);
      read.add(new Placed(draft.step(), at));
    }
  }

  /**
   * The steps that were read. The user of a step is known by his name; a name that the plan has on
   * two postoffices needs the step's own {@code from}.
   */
  List<Plan.Step> of(List<Plan.User> users) {
    Map<String, SortedSet<String>> sources = new HashMap<>();
    for (Plan.User user : users) {
      sources
          .computeIfAbsent(
              Names.key(user.user()), name -> new TreeSet<>(Comparator.comparing(Names::key)))
          .add(user.from());
    }
    List<Plan.Step> steps = new ArrayList<>(read.size());
    for (Placed placed : read) {
      steps.add(sourced(placed, sources));
    }
    return steps;
  }

  private Plan.Step sourced(Placed placed, Map<String, SortedSet<String>> sources) {
    Plan.Step step = placed.step();
    if (step.user().isEmpty() || !step.from().isEmpty()) {
      return step;
    }
    SortedSet<String> known = sources.getOrDefault(Names.key(step.user().get()), new TreeSet<>());
    if (known.size() > 1) {
      tree.fault(
          Code.MISSING_KEY,
          placed.at(),
          "a step has no 'from', but "
              + Messages.quoted(step.user().get())
              + " leaves several postoffices",
          "add 'from': " + String.join(" or ", known));
    }
    return known.isEmpty() ? step : from(step, known.first());
  }

  private static Plan.Step from(Plan.Step step, String from) {
    return new Plan.Step(
        step.n(),
        step.id(),
        step.action(),
        step.user(),
        from,
        step.postoffice(),
        step.to(),
        step.method(),
        step.object(),
        step.wave(),
        step.phase(),
        step.instruction(),
        step.because(),
        step.after(),
        step.notBefore());
  }

  Plan.NotBefore notBefore() throws Halt {
    String[] step = {""};
    int[] days = {0};
    tree.mapping(
        NOT_BEFORE,
        key -> {
          if (key.equals("step")) {
            step[0] = tree.name(key);
          } else {
            days[0] = tree.number(key, 0);
          }
        });
    return new Plan.NotBefore(step[0], days[0]);
  }

  /** A step while it is read. */
  private final class Draft {
    private int n;
    private String id = "";
    private Action action = Action.CHECK_POSTOFFICE;
    private Optional<String> user = Optional.empty();
    private String from = "";
    private String postoffice = "";
    private Optional<String> to = Optional.empty();
    private Optional<Method> method = Optional.empty();
    private Optional<String> object = Optional.empty();
    private int wave = 1;
    private Phase phase = Phase.FREEZE;
    private String instruction = "";
    private List<String> because = List.of();
    private final List<Plan.After> after = new ArrayList<>();
    private Optional<Plan.NotBefore> notBefore = Optional.empty();

    void entry(String key) throws Halt {
      switch (key) {
        case "n" -> n = tree.number(key, 1);
        case "id" -> id = tree.name(key);
        case "action" -> action = tree.choice(key, ACTIONS).orElse(action);
        case "user" -> user = Optional.of(tree.name(key));
        case "from" -> from = tree.name(key);
        case "postoffice" -> postoffice = tree.name(key);
        case "to" -> to = Optional.of(tree.name(key));
        case "method" -> method = tree.choice(key, METHODS);
        case "object" -> object = Optional.of(tree.name(key));
        case "wave" -> wave = tree.number(key, 1);
        case "phase" -> phase = tree.choice(key, PHASES).orElse(phase);
        case "instruction" -> instruction = tree.name(key);
        case "because" -> because = citations.rules(key);
        case "after" -> tree.list(key, this::after);
        case "notBefore" -> notBefore = Optional.of(notBefore());
        case "actor" -> tree.choice(key, ActionsReader.ACTORS);
        default -> tree.text(key);
      }
    }

    private void after() throws Halt {
      String[] found = {"", ""};
      tree.mapping(
          AFTER,
          key -> {
            if (key.equals("step")) {
              found[0] = tree.name(key);
            } else {
              found[1] = citations.rule(key);
            }
          });
      after.add(new Plan.After(found[0], found[1]));
    }

    Plan.Step step() {
      return new Plan.Step(
          n,
          id,
          action,
          user,
          from,
          postoffice,
          to,
          method,
          object,
          wave,
          phase,
          instruction,
          because,
          after,
          notBefore);
    }
  }
}
