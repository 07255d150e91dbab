package org.moveplan.request;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys that a mapping of a document may have.
 *
 * @param title what such a mapping is called, with its article
 * @param required those that it must have
 * @param all these and those that it may lack
 */
record Keys(String title, Set<String> required, List<String> all) {

  private static final int MOST_LISTED = 12;

  /** A mapping with {@code required} keys only. */
  static Keys of(String title, String... required) {
    return new Keys(title, Set.of(required), List.of(required));
  }

  /** The same with keys that may be left out. */
  Keys or(String... optional) {
    return new Keys(title, required, Stream.concat(all.stream(), Stream.of(optional)).toList());
  }

  /** What to write in the place of {@code key}, which is not one of these. */
  String help(String key) {
    return Spelling.nearest(key, all)
        .map(meant -> "did you mean '" + meant + "'?")
        .orElseGet(
            () ->
                "known keys: "
                    + String.join(", ", all.subList(0, Math.min(MOST_LISTED, all.size())))
                    + (all.size() > MOST_LISTED ? ", ..." : ""));
  }
}
