package org.moveplan.request;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of a mapping, by key. */
final class Texts {

  private final Map<String, String> found = new HashMap<>();

  void put(String key, String text) {
    found.put(key, text);
  }

  /** The text of {@code key}; empty if there is none. */
  String get(String key) {
    return found.getOrDefault(key, "");
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(found.get(key));
  }
}
