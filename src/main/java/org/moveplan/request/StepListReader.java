package org.moveplan.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moveplan.domain.Method;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.StepList;

/**
 * Reads a list of steps that somebody wrote by hand: ids as plans have them, or mappings where more
 * has to be said.
 */
final class StepListReader {

  private static final Pattern ID =
      Pattern.compile("([^@]*)@([^:]+):([^:/#]+)(?::(.+?))?(?:/w[0-9]+)?(?:#[0-9]+)?");
  private static final String EXAMPLE = "write a step such as jdoe@PO1:windows-login";

  private static final Keys TOP = Keys.of("the step list", "steps").or("request", "complete");
  private static final Keys STEP =
      Keys.of("a step", "action", "postoffice")
          .or("user", "from", "to", "method", "object", "notBefore");

  private final TreeReader tree;
  private final PlanStepReader planSteps;
  private final List<StepList.Entry> steps = new ArrayList<>();
  private String request = "";
  private boolean complete;

  StepListReader(TreeReader tree) {
    this.tree = tree;
    this.planSteps = new PlanStepReader(tree, new Citations(tree));
  }

  StepList read() throws Halt {
    switch (tree.tokens().kind()) {
      case LIST -> tree.list("steps", this::step);
      case MAPPING -> tree.mapping(TOP, this::part);
      default ->
          tree.fault(
              Code.UNKNOWN_FORMAT,
              Position.START,
              "this is neither a plan document nor a list of steps",
              "a plan document begins with 'format: " + Plan.FORMAT + "', a list with 'steps:'");
    }
    if (steps.isEmpty() && tree.faults().isEmpty()) {
      tree.fault(Code.EMPTY_LIST, Position.START, "the list has no steps", EXAMPLE);
    }
    return new StepList(request, complete, steps);
  }

  private void part(String key) throws Halt {
    switch (key) {
      case "request" -> request = tree.name(key);
      case "complete" -> complete = tree.flag(key);
      default -> tree.list(key, this::step);
    }
  }

  private void step() throws Halt {
    if (tree.tokens().kind() == Tokens.Kind.MAPPING) {
      mapping();
    } else {
      id(tree.text("an entry of 'steps'"), tree.at());
    }
  }

  private void id(String text, long at) {
    Matcher parts = ID.matcher(text);
    if (!parts.matches()) {
      if (!text.isEmpty()) {
        String message = Messages.quoted(text) + " is not the id of a step";
        tree.fault(Code.NOT_A_STEP, at, message, EXAMPLE);
      }
      return;
    }
    String token = parts.group(3);
    Optional<Action> action =
        PlanStepReader.ACTIONS.stream().filter(known -> known.token().equals(token)).findFirst();
    if (action.isEmpty()) {
      tree.unknownWord("action", token, PlanStepReader.ACTIONS, at);
      return;
    }
    steps.add(
        new StepList.Entry(
            action.get(),
            Optional.of(parts.group(1)).filter(name -> !name.isEmpty()),
            Optional.empty(),
            parts.group(2),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(parts.group(4)),
            Optional.empty(),
            Position.line(at) + 1,
            Position.column(at) + 1));
  }

  private void mapping() throws Halt {
    long at = tree.at();
    int before = tree.faults().size();
    Draft draft = new Draft();
    tree.mapping(STEP, draft::entry);
    if (tree.faults().size() == before) {
      steps.add(draft.step(at));
    }
  }

  /** A step while it is read. */
  private final class Draft {
    private Action action = Action.CHECK_POSTOFFICE;
    private Optional<String> user = Optional.empty();
    private Optional<String> from = Optional.empty();
    private String postoffice = "";
    private Optional<String> to = Optional.empty();
    private Optional<Method> method = Optional.empty();
    private Optional<String> object = Optional.empty();
    private Optional<Plan.NotBefore> notBefore = Optional.empty();

    void entry(String key) throws Halt {
      switch (key) {
        case "action" -> action = tree.choice(key, PlanStepReader.ACTIONS).orElse(action);
        case "user" -> user = Optional.of(tree.name(key));
        case "from" -> from = Optional.of(tree.name(key));
        case "postoffice" -> postoffice = tree.name(key);
        case "to" -> to = Optional.of(tree.name(key));
        case "method" -> method = tree.choice(key, PlanStepReader.METHODS);
        case "object" -> object = Optional.of(tree.name(key));
        case "notBefore" -> notBefore = Optional.of(planSteps.notBefore());
        default -> throw new IllegalStateException("No key " + key);
      }
    }

    StepList.Entry step(long at) {
      return new StepList.Entry(
          action,
          user,
          from,
          postoffice,
          to,
          method,
          object,
          notBefore,
          Position.line(at) + 1,
          Position.column(at) + 1);
    }
  }
}
