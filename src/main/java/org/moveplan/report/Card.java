package org.moveplan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveplan.domain.Method;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * The steps of a section that are done alike, so that how they are done is printed once.
 *
 * @param steps at least one
 * @param rules what all of them cite
 */
public record Card(List<Plan.Step> steps, List<String> rules) {

  private record Key(Action action, Optional<Method> method) {

    // Written out because the generated ones take milliseconds at their first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && action.equals(key.action) && method.equals(key.method);
    }

    @Override
    public int hashCode() {
      return 31 * action.hashCode() + method.hashCode();
    }
  }

  public static List<Card> of(Section section) {
    Map<Key, List<Plan.Step>> alike = new LinkedHashMap<>();
    for (Plan.Step step : section.steps()) {
      alike
          .computeIfAbsent(new Key(step.action(), step.method()), unseen -> new ArrayList<>())
          .add(step);
    }
    List<Card> cards = new ArrayList<>(alike.size());
    for (List<Plan.Step> steps : alike.values()) {
      cards.add(new Card(steps, common(steps)));
    }
    return cards;
  }

  private static List<String> common(List<Plan.Step> steps) {
    List<String> common = new ArrayList<>(steps.get(0).because());
    for (Plan.Step step : steps) {
      common.retainAll(step.because());
    }
    return common;
  }

  public Plan.Step first() {
    return steps.get(0);
  }

  public Action action() {
    return first().action();
  }

  /** Whether the steps follow each other with no other step between them. */
  boolean unbroken() {
    return steps.get(steps.size() - 1).n() - first().n() == steps.size() - 1;
  }

  /** Fills a text of the action for all steps at once: names in which they differ stay general. */
  public String fill(String text) {
    return Phrases.fill(
        text,
        same(first().user().orElse(""), "<user>", step -> step.user().orElse("")),
        first().postoffice(),
        same(Phrases.source(first()), "<source>", Phrases::source),
        same(first().to().orElse(""), "<destination>", step -> step.to().orElse("")),
        same(first().object().orElse(""), "<name>", step -> step.object().orElse("")));
  }

  boolean sameDestination() {
    return !same(first().to().orElse(""), "<", step -> step.to().orElse("")).equals("<");
  }

  private String same(
      String value, String otherwise, java.util.function.Function<Plan.Step, String> name) {
    for (Plan.Step step : steps) {
      if (!name.apply(step).equals(value)) {
        return otherwise;
      }
    }
    return value;
  }
}
