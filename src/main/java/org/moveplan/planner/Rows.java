package org.moveplan.planner;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.derive.Bound;

/** The steps of a plan, a row for each in the order in which moves asked for them. */
final class Rows {

  private static final int NONE = -1;

  private int size;
  private int[] owners = new int[64];
  private int[] waves = new int[64];
  private Draft.Part[] parts = new Draft.Part[64];
  private String[] postoffices = new String[64];

  /** The row that a row waits for, or less than 0. */
  private int[] waits = new int[64];

  /** What few rows have. */
  private final Map<Integer, Bound> links = new HashMap<>();

  private final Map<Integer, Integer> uses = new HashMap<>();
  private final Map<Integer, Set<String>> because = new HashMap<>();

  /** The rows that {@link #because} is about: most rows are looked for in vain. */
  private final BitSet reasoned = new BitSet();

  int size() {
    return size;
  }

  /**
   * Adds a row and tells its number.
   *
   * @param owner the move that asked for it first
   */
  int add(Draft.Part part, int owner, int wave, String postoffice, Optional<Bound> link) {
    if (size == owners.length) {
      int larger = size + (size >> 1);
      owners = Arrays.copyOf(owners, larger);
      waves = Arrays.copyOf(waves, larger);
      parts = Arrays.copyOf(parts, larger);
      postoffices = Arrays.copyOf(postoffices, larger);
      waits = Arrays.copyOf(waits, larger);
    }
    owners[size] = owner;
    waves[size] = wave;
    parts[size] = part;
    postoffices[size] = postoffice;
    waits[size] = NONE;
    if (link.isPresent()) {
      links.put(size, link.get());
    }
    return size++;
  }

  int owner(int row) {
    return owners[row];
  }

  int wave(int row) {
    return waves[row];
  }

  Draft.Part part(int row) {
    return parts[row];
  }

  String postoffice(int row) {
    return postoffices[row];
  }

  Optional<Bound> link(int row) {
    return parts[row].step().link().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(links.get(row));
  }

  /** The row is the {@code use}th of its kind. */
  void setUse(int row, int use) {
    if (use > 1) {
      uses.put(row, use);
    }
  }

  int use(int row) {
    return uses.isEmpty() ? 1 : uses.getOrDefault(row, 1);
  }

  /** Row {@code row} waits for {@code other}. */
  void setWait(int row, int other) {
    waits[row] = other;
  }

  Optional<Integer> wait(int row) {
    return waits[row] == NONE ? Optional.empty() : Optional.of(waits[row]);
  }

  /** {@code rules} are among those that the row rests on. */
  void because(int row, List<String> rules) {
    reasoned.set(row);
    because
        .computeIfAbsent(
            row,
            key ->
                parts[row].shared()
                    ? new LinkedHashSet<>()
                    : new LinkedHashSet<>(parts[row].because()))
        .addAll(rules);
  }

  List<String> because(int row) {
    return reasoned.get(row) ? List.copyOf(because.get(row)) : parts[row].because();
  }

  /** Everything that {@code because} says of any row. */
  Set<String> rules() {
    Set<Draft.Part> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> rules = new HashSet<>();
    for (int row = 0; row < size; row++) {
      if (seen.add(parts[row])) {
        rules.addAll(parts[row].because());
      }
    }
    because.values().forEach(rules::addAll);
    return rules;
  }
}
