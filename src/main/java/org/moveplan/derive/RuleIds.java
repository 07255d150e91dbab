package org.moveplan.derive;

import java.util.Comparator;

/** Orders rule ids such as {@code Q117650-2} by article number and then by rule number. */
public final class RuleIds {

  /**
   * Numbers count as numbers: {@code Q96718-1} comes before {@code Q117650-2}, and that before -10.
   */
  public static final Comparator<String> ORDER = RuleIds::compare;

  private RuleIds() {}

  // Written out because a chain of comparators takes milliseconds at its first use.
  private static int compare(String one, String other) {
    int order = Integer.compare(article(one), article(other));
    order = order != 0 ? order : Integer.compare(rule(one), rule(other));
    return order != 0 ? order : one.compareTo(other);
  }

  private static int article(String id) {
    int dash = id.indexOf('-');
    return number(id, id.isEmpty() ? 0 : 1, dash < 0 ? id.length() : dash);
  }

  private static int rule(String id) {
    int dash = id.indexOf('-');
    return dash < 0 ? 0 : number(id, dash + 1, id.length());
  }

  private static int number(String id, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      char digit = id.charAt(i);
      if (digit < '0' || digit > '9' || value > 100_000_000) {
        return Integer.MAX_VALUE;
      }
      value = value * 10 + (digit - '0');
    }
    return value;
  }
}
