package org.moveplan.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveplan.domain.Names;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Phrases;

/** The users of a plan, numbered from 0 in its order, each with the numbers of his steps. */
final class Movers {

  /** A row of the table of users. */
  record Row(
      int number,
      Plan.User user,
      String verdict,
      List<Citations.Link> because,
      List<Range> steps,
      Optional<String> start) {}

  private record Key(String user, String from) {
    static Key of(String user, String from) {
      return new Key(Names.key(user), Names.key(from));
    }
  }

  private final Plan plan;
  private final Map<Key, Integer> numbers = new HashMap<>();
  private final Map<Integer, List<Integer>> steps = new HashMap<>();

  Movers(Plan plan) {
    this.plan = plan;
    for (int i = 0; i < plan.users().size(); i++) {
      numbers.putIfAbsent(Key.of(plan.users().get(i).user(), plan.users().get(i).from()), i);
    }
    for (Plan.Step step : plan.steps()) {
      int number = number(step);
      if (number >= 0) {
        steps.computeIfAbsent(number, unseen -> new ArrayList<>()).add(step.n());
      }
    }
  }

  /** Whose step it is; -1 if it is a postoffice's. */
  int number(Plan.Step step) {
    return step.user()
        .map(user -> numbers.getOrDefault(Key.of(user, Phrases.source(step)), -1))
        .orElse(-1);
  }

  List<Row> rows(Citations citations, Factors factors) {
    List<Row> rows = new ArrayList<>(plan.users().size());
    for (int i = 0; i < plan.users().size(); i++) {
      Plan.User user = plan.users().get(i);
      List<Integer> own =
          numbers.get(Key.of(user.user(), user.from())) == i
              ? steps.getOrDefault(i, List.of())
              : List.of();
      rows.add(
          new Row(
              i,
              user,
              Tally.words(user.verdict()),
              citations.links(user.because()),
              Range.of(own),
              factors.start(i)));
    }
    return rows;
  }

  /** The number of the user of that name and source; -1 if there is none. */
  int number(String user, String from) {
    return numbers.getOrDefault(Key.of(user, from), -1);
  }
}
