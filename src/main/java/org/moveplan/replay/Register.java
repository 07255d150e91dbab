package org.moveplan.replay;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who has each name, of mailboxes or of users, on each postoffice. */
final class Register {

  private static final long NOBODY = -1;

  private final Pairs names;

  /** By the number of the name; nearly every name has one holder at most. */
  private long[] holders = new long[16];

  private final Map<Integer, Set<Long>> others = new HashMap<>();

  /**
   * @param names the names on postoffices
   */
  Register(Pairs names) {
    this.names = names;
    Arrays.fill(holders, NOBODY);
  }

  void take(Post at, int name, long holder) {
    int number = names.of(at.number(), name);
    if (number >= holders.length) {
      int known = holders.length;
      holders = Arrays.copyOf(holders, Math.max(names.size(), known + (known >> 1)));
      Arrays.fill(holders, known, holders.length, NOBODY);
    }
    if (holders[number] == NOBODY) {
      holders[number] = holder;
    } else if (holders[number] != holder) {
      others.computeIfAbsent(number, key -> new LinkedHashSet<>()).add(holder);
    }
  }

  void release(Post at, int name, long holder) {
    int number = names.find(at.number(), name);
    if (number < 0 || number >= holders.length) {
      return;
    }
    Set<Long> more = new LinkedHashSet<>(others.getOrDefault(number, Set.of()));
    more.remove(holder);
    if (holders[number] == holder) {
      holders[number] = more.isEmpty() ? NOBODY : more.iterator().next();
      more.remove(holders[number]);
    }
    if (more.isEmpty()) {
      others.remove(number);
    } else {
      others.put(number, more);
    }
  }

  /** Somebody else than {@code self} who has {@code name}. */
  Optional<Long> other(Post at, int name, long self) {
    int number = names.find(at.number(), name);
    if (number < 0 || number >= holders.length || holders[number] == NOBODY) {
      return Optional.empty();
    }
    return holders[number] != self
        ? Optional.of(holders[number])
        : others.getOrDefault(number, Set.of()).stream().findFirst();
  }
}
