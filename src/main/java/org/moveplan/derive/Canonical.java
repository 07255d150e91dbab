package org.moveplan.derive;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What rules said, each thing once, by rule and then by its text: no trace of the firing order. */
final class Canonical<T> {

  private final SortedMap<String, NavigableSet<T>> byRule = new TreeMap<>(RuleIds.ORDER);
  private final Comparator<T> order;

  Canonical(Comparator<T> order) {
    this.order = order;
  }

  void add(String rule, T said) {
    byRule.computeIfAbsent(rule, key -> new TreeSet<>(order)).add(said);
  }

  List<T> inOrder() {
    return byRule.values().stream().flatMap(Set::stream).toList();
  }
}
