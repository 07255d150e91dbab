package org.moveplan.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.domain.Names;
import org.moveplan.domain.plan.Plan;

/** The numbers of each user's steps. */
final class UserSteps {

  private record Mover(String user, String from) {
    static Mover of(String user, String from) {
      return new Mover(Names.key(user), Names.key(from));
    }
  }

  private final Plan plan;
  private final Map<Mover, StringBuilder> numbers = new HashMap<>();

  UserSteps(Plan plan) {
    this.plan = plan;
    for (Plan.Step step : plan.steps()) {
      if (step.user().isPresent()) {
        StringBuilder of =
            numbers.computeIfAbsent(
                Mover.of(step.user().get(), Phrases.source(step)), unseen -> new StringBuilder());
        of.append(of.length() == 0 ? "" : ", ").append(step.n());
      }
    }
  }

  /** A row for each user: name, route, verdict, steps. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>(plan.users().size());
    for (Plan.User user : plan.users()) {
      StringBuilder of = numbers.get(Mover.of(user.user(), user.from()));
      rows.add(
          List.of(
              user.user(),
              user.from() + " -> " + user.to(),
              user.verdict().token(),
              of == null ? "-" : of.toString()));
    }
    return rows;
  }
}
