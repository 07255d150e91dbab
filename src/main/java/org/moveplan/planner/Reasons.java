package org.moveplan.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of rules, told by numbers, because many rows rest on the same. */
final class Reasons {

  /** The number of the list that is empty. */
  static final int NONE = 0;

  private final List<List<String>> lists = new ArrayList<>();
  private final Map<List<String>, Integer> numbers = new HashMap<>();

  /** The numbers of the lists of parts. */
  private final IdentityHashMap<Draft.Part, Integer> parts = new IdentityHashMap<>();

  /** What comes of two lists, by both their numbers. */
  private final Map<Long, Integer> known = new HashMap<>();

  Reasons() {
    number(List.of());
  }

  /** The list {@code number} with those of {@code rules} that are not in it yet at its end. */
  int with(int number, List<String> rules) {
    return with(number, number(rules));
  }

  /** The same with the rules that {@code part} rests on. */
  int with(int number, Draft.Part part) {
    Integer more = parts.get(part);
    if (more == null) {
      more = number(part.because());
      parts.put(part, more);
    }
    return with(number, more.intValue());
  }

  private int with(int number, int more) {
    long both = (long) number << Integer.SIZE | more;
    Integer joined = known.get(both);
    if (joined == null) {
      Set<String> all = new LinkedHashSet<>(lists.get(number));
      all.addAll(lists.get(more));
      joined = number(List.copyOf(all));
      known.put(both, joined);
    }
    return joined;
  }

  private int number(List<String> rules) {
    Integer known = numbers.putIfAbsent(rules, lists.size());
    if (known != null) {
      return known;
    }
    lists.add(rules);
    return lists.size() - 1;
  }

  List<String> list(int number) {
    return lists.get(number);
  }

  /** Every rule of any list. */
  Set<String> rules() {
    Set<String> all = new HashSet<>();
    lists.forEach(all::addAll);
    return all;
  }
}
