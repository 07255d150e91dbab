package org.moveplan.replay;

import java.util.HashMap;
import java.util.Map;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;

/** Knows names in any case; each spelling is worked out once. */
final class Spelling {

  private final Map<String, String> keys = new HashMap<>();

  /** The form in which equal names are equal strings. */
  String key(String name) {
    return Names.isKey(name) ? name : keys.computeIfAbsent(name, Names::key);
  }

  boolean same(String one, String other) {
    return key(one).equals(key(other));
  }

  MoveKey key(Move move) {
    return key(move.user(), move.from());
  }

  MoveKey key(String user, String from) {
    return new MoveKey(key(user), key(from));
  }
}
