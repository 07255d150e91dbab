package org.moveplan.report.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moveplan.domain.plan.Plan;

/**
 * The reasons of a step in attributes, for the script to write out when the step is opened. A page
 * of ten thousand steps would be elements for reasons by nine tenths, which nobody opens.
 *
 * @param because the numbers of the rules, for example {@code 3 17}; the id of a rule that the
 *     catalogue lacks
 * @param before rules with the ranges of steps that come first, for example {@code 5:12-14,20 7:3}
 * @param after likewise the steps that come later
 * @param then hexid and password afterwards, in words; empty if there is nothing to say
 */
record Folded(String because, String before, String after, String then) {

  private static final int MOST_STEPS = 5_000;

  static boolean isFor(Plan plan) {
    return plan.steps().size() > MOST_STEPS;
  }

  static Folded of(
      List<Citations.Link> because,
      List<Precedences.Group> before,
      List<Precedences.Group> after,
      Optional<Factors.At> factors) {
    return new Folded(
        because.stream().map(Folded::rule).collect(Collectors.joining(" ")),
        groups(before),
        groups(after),
        factors.map(Factors.At::words).orElse(""));
  }

  private static String groups(List<Precedences.Group> groups) {
    return groups.stream()
        .map(group -> rule(group.rule()) + ":" + ranges(group.steps()))
        .collect(Collectors.joining(" "));
  }

  private static String ranges(List<Range> ranges) {
    return ranges.stream()
        .map(range -> range.first() + (range.first() == range.last() ? "" : "-" + range.last()))
        .collect(Collectors.joining(","));
  }

  private static String rule(Citations.Link link) {
    return link.number() < 0 ? link.id() : Integer.toString(link.number());
  }
}
