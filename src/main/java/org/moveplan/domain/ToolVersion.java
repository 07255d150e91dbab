package org.moveplan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A version of a program such as {@code 3.2.9}, compared number by number; no numbers mean that the
 * version is unknown.
 */
public record ToolVersion(List<Integer> numbers) implements Comparable<ToolVersion> {

  private static final int MOST_NUMBERS = 4;
  private static final int MOST_DIGITS = 5;

  public static final ToolVersion UNKNOWN = new ToolVersion(List.of());

  public ToolVersion {
    numbers = List.copyOf(numbers);
  }

  /** Reads {@code 3.2.9}, {@code 3.2} and the like. */
  public static Optional<ToolVersion> parse(String text) {
    if (!text.matches(
        "[0-9]{1,"
            + MOST_DIGITS
            + "}(\\.[0-9]{1,"
            + MOST_DIGITS
            + "}){0,"
            + (MOST_NUMBERS - 1)
            + "}")) {
      return Optional.empty();
    }
    List<Integer> numbers = new ArrayList<>();
    for (String part : text.split("\\.", -1)) {
      numbers.add(Integer.valueOf(part));
    }
    return Optional.of(new ToolVersion(numbers));
  }

  /** Whether the version is known at all. */
  public boolean isKnown() {
    return !numbers.isEmpty();
  }

  @Override
  public int compareTo(ToolVersion other) {
    for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
      int order = Integer.compare(numberAt(i), other.numberAt(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int numberAt(int index) {
    return index < numbers.size() ? numbers.get(index) : 0;
  }
}
