package org.moveplan.audit.pddl;

import org.moveplan.domain.Method;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/** The steps as ground actions, one a line. */
final class PlanText {

  private final Plan plan;
  private final Symbols symbols;

  PlanText(Plan plan, Symbols symbols) {
    this.plan = plan;
    this.symbols = symbols;
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

  private static final java.util.Optional<Method> DRAG = java.util.Optional.of(Method.DRAG);

  private String destination(Plan.Step step) {
    return step.to()
        .orElseGet(
            () ->
                plan.users().stream()
                    .filter(user -> user.user().equals(step.user().orElse("")))
                    .filter(user -> user.from().equals(step.from()))
                    .findFirst()
                    .map(Plan.User::to)
                    .orElseThrow());
  }
}
