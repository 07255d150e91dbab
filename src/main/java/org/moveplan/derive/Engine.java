package org.moveplan.derive;

import java.util.function.Function;
import java.util.stream.Stream;
import org.moveplan.domain.situation.Situation;

/** Derives from a situation what has to be done. */
@FunctionalInterface
public interface Engine extends Function<Situation, Derivation> {

  /** Whether several threads may ask it at a time. */
  default boolean isShareable() {
    return false;
  }

  /** Announces situations, some or all of which will be asked about, to get ready for at once. */
  default void expect(Stream<Situation> situations) {}
}
