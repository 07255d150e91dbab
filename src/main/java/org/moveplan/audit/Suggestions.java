package org.moveplan.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.moveplan.domain.Names;
import org.moveplan.request.Spelling;

/** What somebody probably meant who wrote a name that is not known. */
public final class Suggestions {

  private static final int LONGEST = 80;
  private static final int MOST_COMPARED = 2000;

  private record Near(String name, int distance) {}

  private Suggestions() {}

  /** "did you mean ...?", or empty if none of {@code known} is near. */
  public static String of(String name, Collection<String> known) {
    return nearest(name, known).map(near -> "did you mean " + near + "?").orElse("");
  }

  /** The nearest of {@code known}, the first of equally near ones, if one is near enough. */
  static Optional<String> nearest(String name, Collection<String> known) {
    String sought = Names.key(name);
    int allowed = sought.length() > LONGEST ? 0 : Math.max(1, Math.min(4, sought.length() / 3));
    return known.stream()
        .distinct()
        .filter(other -> Math.abs(other.length() - sought.length()) <= allowed)
        .limit(MOST_COMPARED)
        .map(other -> new Near(other, Spelling.distance(sought, Names.key(other))))
        .filter(near -> near.distance() <= allowed && near.distance() < sought.length())
        .min(Comparator.comparingInt(Near::distance))
        .map(Near::name);
  }
}
