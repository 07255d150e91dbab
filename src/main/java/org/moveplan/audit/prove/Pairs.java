package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.moveplan.derive.Situations;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Request;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;
import org.moveplan.rules.RuleBaseException;

/**
 * Two users on two postoffices, each of them one of the most telling: those who set off most rules
 * that nobody before them has set off.
 */
final class Pairs {

  /** How the two move. */
  private enum Way {
    TOGETHER,
    ACROSS,
    NAMESAKES,
    LAST_ACCOUNT
  }

  private static final List<Way> WAYS = List.of(Way.values());

  private final List<Facts> telling;

  private Pairs(List<Facts> telling) {
    this.telling = telling;
  }

  /** The pairs of so many users. */
  static Inputs of(List<Base> bases, List<Axis<?>> axes, RuleSet rules, int most) {
    Pairs pairs = new Pairs(telling(candidates(bases, axes), rules, most));
    int users = pairs.telling.size();
    return new Inputs(
        Inputs.Sort.PAIRS,
        users + " users, " + WAYS.size() + " ways",
        true,
        users * users * WAYS.size(),
        List.of(),
        pairs::request);
  }

  private static List<Facts> candidates(List<Base> bases, List<Axis<?>> axes) {
    Set<Facts> candidates = new LinkedHashSet<>();
    for (Base base : bases) {
      candidates.add(base.draft().moves().get(0).facts());
      for (Axis<?> axis : axes) {
        if (axis.place() == Place.USER) {
          for (int value = 1; value < axis.size(); value++) {
            candidates.add(axis.in(base.draft(), value).moves().get(0).facts());
          }
        }
      }
    }
    return List.copyOf(candidates);
  }

  private static List<Facts> telling(List<Facts> candidates, RuleSet rules, int most) {
    List<Set<String>> fired =
        candidates.parallelStream().map(facts -> fired(facts, rules)).toList();
    Set<String> had = new HashSet<>();
    List<Facts> telling = new ArrayList<>();
    for (int i = 0; i < Math.min(most, candidates.size()); i++) {
      int best = 0;
      for (int candidate = 1; candidate < candidates.size(); candidate++) {
        if (gain(fired.get(candidate), had) > gain(fired.get(best), had)) {
          best = candidate;
        }
      }
      if (gain(fired.get(best), had) == 0) {
        break;
      }
      telling.add(candidates.get(best));
      had.addAll(fired.get(best));
    }
    return telling;
  }

  private static long gain(Set<String> fired, Set<String> had) {
    return fired.stream().filter(rule -> !had.contains(rule)).count();
  }

  private static Set<String> fired(Facts facts, RuleSet rules) {
    Situations situations = new Situations(Draft.EMPTY.and(facts).request());
    try {
      return rules.fired(situations.of(0));
    } catch (RuleBaseException contradiction) {
      return Set.of();
    }
  }

  private Request request(int number) {
    Way way = WAYS.get(number % WAYS.size());
    int rest = number / WAYS.size();
    Facts one = telling.get(rest % telling.size());
    Facts other = telling.get(rest / telling.size());
    String from = way == Way.TOGETHER || way == Way.LAST_ACCOUNT ? Draft.SOURCE : Draft.DESTINATION;
    String to = from.equals(Draft.SOURCE) ? Draft.DESTINATION : Draft.SOURCE;
    String name = way == Way.NAMESAKES ? "anna" : "ben";
    Draft draft =
        Draft.EMPTY
            .and(moved(one, "anna", Draft.SOURCE, Draft.DESTINATION))
            .and(moved(other, name, from, to));
    return way == Way.LAST_ACCOUNT
        ? draft
            .postoffice(Draft.DESTINATION, UpkeepFields.USER_COUNT, OptionalLong.of(19))
            .postoffice(Draft.DESTINATION, UpkeepFields.MAX_USERS, 20)
            .request()
        : draft.request();
  }

  private static Facts moved(Facts user, String name, String from, String to) {
    return user.with(UserFields.USER, name).with(UserFields.FROM, from).with(UserFields.TO, to);
  }
}
