package org.moveplan.domain.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report can show beside a plan, and the plan document does not hold.
 *
 * @param stories of the users whom the plan moves; may lack some or all
 * @param rules the texts of the rules that the plan cites, by id; may lack some or all
 */
public record Annex(List<Story> stories, SortedMap<String, RuleText> rules) {

  /** Nothing but the plan. */
  public static final Annex NONE = new Annex(List.of(), Collections.emptySortedMap());

  public Annex {
    stories = List.copyOf(stories);
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
  }

  /**
   * A rule as it is written.
   *
   * @param file the name of its file
   * @param line where it begins, from 1
   * @param about what the file says first of itself: the title of the article
   * @param text from the sentence above the rule to its end, lines separated by LF
   */
  public record RuleText(String file, int line, String about, String text) {}
}
