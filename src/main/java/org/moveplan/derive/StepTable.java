package org.moveplan.derive;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.moveplan.domain.situation.Step;
import org.moveplan.rules.RuleBaseException;

/** The steps that rules added, each once, with the rules behind it. */
final class StepTable {

  /**
   * By phase, action, postoffice and link: no two steps of a derivation are equal in all of them.
   */
  static final Comparator<Step> ORDER = StepTable::compare;

  // Written out because a chain of comparators takes milliseconds at its first use.
  private static int compare(Step one, Step other) {
    int order = one.phase().compareTo(other.phase());
    order = order != 0 ? order : one.action().compareTo(other.action());
    order = order != 0 ? order : one.at().compareTo(other.at());
    return order != 0 || one.link().equals(other.link()) ? order : link(one).compareTo(link(other));
  }

  private static String link(Step step) {
    return step.link().map(link -> link.values().toString()).orElse("");
  }

  private record Rules(Set<String> direct, Set<String> support) {
    private Rules() {
      this(new TreeSet<>(RuleIds.ORDER), new TreeSet<>(RuleIds.ORDER));
    }

    List<String> inOrder() {
      return Stream.concat(direct.stream(), support.stream()).distinct().toList();
    }
  }

  private final NavigableMap<Step, Rules> rules = new TreeMap<>(ORDER);

  void add(Step step, String rule, Iterable<String> support) {
    Step other = rules.ceilingKey(step);
    if (other != null && ORDER.compare(step, other) == 0 && !other.equals(step)) {
      throw new RuleBaseException(
          "The rules want "
              + step.action().token()
              + " both as "
              + other
              + " and, by rule "
              + rule
              + ", as "
              + step
              + "; a phase of a move can have it in one form only.");
    }
    Rules of = rules.computeIfAbsent(step, key -> new Rules());
    of.direct().add(rule);
    support.forEach(of.support()::add);
  }

  SortedMap<Step, List<String>> withRules() {
    SortedMap<Step, List<String>> result = new TreeMap<>(ORDER);
    rules.forEach((step, of) -> result.put(step, of.inOrder()));
    return result;
  }
}
