package org.moveplan.planner;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.moveplan.domain.situation.Role;

/**
 * What rules say in general, to be said once: most moves only repeat what an earlier one of the
 * same situation has said of the same postoffice.
 */
final class Sentences {

  private final IdentityHashMap<Object, Set<String>> said = new IdentityHashMap<>();

  /**
   * Whether {@code sentence} of a derivation may be new for {@code move}; if not, it has been asked
   * about before with the same names in it.
   */
  boolean mayBeNew(Object sentence, Template text, Derived move, Role role) {
    return !text.isOfPostoffice()
        || said.computeIfAbsent(sentence, key -> new HashSet<>()).add(move.postoffice(role));
  }
}
