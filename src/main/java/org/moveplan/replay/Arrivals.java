package org.moveplan.replay;

import java.util.HashMap;
import java.util.Map;

/** The number of the last step that brings each name to each postoffice. */
final class Arrivals {

  /** By postoffice, then by name. */
  private final Map<String, Map<String, Integer>> mailboxes = new HashMap<>();

  private final Map<String, Map<String, Integer>> fullNames = new HashMap<>();

  /** Step {@code n} brings the user. */
  void arrive(int n, Mover mover) {
    at(mailboxes, mover.to()).put(mover.key().user(), n);
    if (!mover.fullName().isEmpty()) {
      at(fullNames, mover.to()).put(mover.fullName(), n);
    }
  }

  /** Whether a name that the user frees at the source is taken after step {@code n}. */
  boolean needLater(Mover mover, int n) {
    return last(mailboxes, mover.from(), mover.key().user()) > n
        || (!mover.fullName().isEmpty() && last(fullNames, mover.from(), mover.fullName()) > n);
  }

  private static Map<String, Integer> at(
      Map<String, Map<String, Integer>> names, String postoffice) {
    return names.computeIfAbsent(postoffice, key -> new HashMap<>());
  }

  private static int last(Map<String, Map<String, Integer>> names, String postoffice, String name) {
    return names.getOrDefault(postoffice, Map.of()).getOrDefault(name, 0);
  }
}
