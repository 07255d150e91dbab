package org.moveplan.planner;

import java.util.HashMap;
import java.util.Map;

/** Texts with places, each taken apart once. */
final class Templates {

  private final Map<String, Template> known = new HashMap<>();

  Template of(String text) {
    return known.computeIfAbsent(text, Template::new);
  }
}
