package org.moveplan.audit.pddl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveplan.domain.Method;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/** The steps as ground actions, one a line. */
final class PlanText {

  private static final Optional<Method> DRAG = Optional.of(Method.DRAG);

  private final Plan plan;
  private final Symbols symbols;
  private final Map<List<String>, String> destinations = new HashMap<>();

  PlanText(Plan plan, Symbols symbols) {
    this.plan = plan;
    this.symbols = symbols;
    plan.users()
        .forEach(user -> destinations.putIfAbsent(List.of(user.user(), user.from()), user.to()));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(Symbols.comment("plan for " + plan.request().file()));
    for (Plan.Step step : plan.steps()) {
      text.append('(').append(action(step));
      step.user().ifPresent(user -> text.append(' ').append(symbols.user(user, step.from())));
      text.append(' ').append(symbols.postoffice(step.postoffice()));
      if (leaves(step.action())) {
        text.append(' ').append(symbols.postoffice(destination(step)));
      }
      text.append(")\n");
    }
    return text.toString();
  }

  static boolean leaves(Action action) {
    return action == Action.MOVE_USER || action == Action.EXPORT_MMU;
  }

  private static String action(Plan.Step step) {
    boolean menu = step.action() == Action.MOVE_USER && !step.method().equals(DRAG);
    return step.action().token() + (menu ? "-by-menu" : "");
  }

  /** Rules may leave the method of a move open; such a step names no destination. */
  private String destination(Plan.Step step) {
    return step.to()
        .orElseGet(() -> destinations.get(List.of(step.user().orElseThrow(), step.from())));
  }
}
