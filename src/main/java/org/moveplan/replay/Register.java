package org.moveplan.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who has each name, of mailboxes or of users, on one postoffice. */
final class Register {

  /** Nearly every name has one holder, for whom a hash table would be much. */
  private final Map<String, Set<MoveKey>> holders = new HashMap<>();

  void take(String name, MoveKey holder) {
    Set<MoveKey> before = holders.get(name);
    if (before == null) {
      holders.put(name, Set.of(holder));
    } else if (!before.contains(holder)) {
      Set<MoveKey> more = new HashSet<>(before);
      more.add(holder);
      holders.put(name, more);
    }
  }

  void release(String name, MoveKey holder) {
    Set<MoveKey> before = holders.get(name);
    if (before == null || !before.contains(holder)) {
      return;
    }
    Set<MoveKey> fewer = new HashSet<>(before);
    fewer.remove(holder);
    if (fewer.isEmpty()) {
      holders.remove(name);
    } else {
      holders.put(name, fewer);
    }
  }

  /** Somebody else than {@code self} who has {@code name}. */
  Optional<MoveKey> other(String name, MoveKey self) {
    for (MoveKey holder : holders.getOrDefault(name, Set.of())) {
      if (!holder.equals(self)) {
        return Optional.of(holder);
      }
    }
    return Optional.empty();
  }
}
