package org.moveplan.audit.cases;

import java.util.List;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * Steps of one user as scenarios write them: {@code action@postoffice}, and {@code move-user@PO1
 * drag} for a move. The steps of a postoffice count as steps of everybody who leaves or reaches it.
 */
final class Labels {

  private final List<String> labels;

  private Labels(List<String> labels) {
    this.labels = labels;
  }

  static Labels of(Plan plan, Plan.User user) {
    return new Labels(
        plan.steps().stream().filter(step -> concerns(step, user)).map(Labels::label).toList());
  }

  private static boolean concerns(Plan.Step step, Plan.User user) {
    return step.user()
        .map(name -> name.equals(user.user()) && step.from().equals(user.from()))
        .orElse(step.postoffice().equals(user.from()) || step.postoffice().equals(user.to()));
  }

  private static String label(Plan.Step step) {
    String label = step.action().token() + "@" + step.postoffice();
    return step.action() == Action.MOVE_USER
        ? label + " " + step.method().orElseThrow().token()
        : label;
  }

  List<String> inOrder() {
    return labels;
  }

  /**
   * Whether what {@code forbidden} describes occurs: {@code A before B}, {@code A twice} or {@code
   * A}. A move without its method stands for a move by any method.
   */
  boolean contain(String forbidden) {
    int order = forbidden.indexOf(" before ");
    if (order >= 0) {
      return isBefore(
          forbidden.substring(0, order), forbidden.substring(order + " before ".length()));
    }
    if (forbidden.endsWith(" twice")) {
      return count(forbidden.substring(0, forbidden.length() - " twice".length())) > 1;
    }
    return count(forbidden) > 0;
  }

  private boolean isBefore(String first, String second) {
    for (int i = 0; i < labels.size(); i++) {
      if (isAlso(labels.get(i), first)) {
        return labels.subList(i + 1, labels.size()).stream()
            .anyMatch(later -> isAlso(later, second));
      }
    }
    return false;
  }

  private long count(String name) {
    return labels.stream().filter(label -> isAlso(label, name)).count();
  }

  private static boolean isAlso(String label, String name) {
    return label.equals(name) || label.startsWith(name + " ");
  }
}
