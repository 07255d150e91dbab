package org.moveplan.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveplan.derive.Stocks;
import org.moveplan.domain.Move;
import org.moveplan.schedule.Allotment;

/** Which moves are in conflict with which. Large crowds are looked at once for all of them. */
final class Conflicts {

  private final Stocks stocks;
  private final List<Move> moves;
  private final Map<Integer, List<Allotment.Denial>> denials = new HashMap<>();

  /** The crowds of several denials, sorted. */
  private final IdentityHashMap<List<Integer>, int[]> crowds = new IdentityHashMap<>();

  Conflicts(Stocks stocks, List<Move> moves, List<Allotment.Denial> denials) {
    this.stocks = stocks;
    this.moves = moves;
    for (Allotment.Denial denial : denials) {
      this.denials.computeIfAbsent(denial.party(), key -> new ArrayList<>(1)).add(denial);
    }
  }

  /** The moves that move {@code i} conflicts with, or nothing if none is said to. */
  Optional<Others> of(int i) {
    List<Allotment.Denial> own = denials.get(i);
    if (own == null) {
      return Optional.empty();
    }
    int[] all = new int[0];
    for (Allotment.Denial denial : own) {
      int[] crowd = crowd(denial);
      all = all.length == 0 ? crowd : union(all, crowd);
    }
    boolean among = Arrays.binarySearch(all, i) >= 0;
    List<Move> first = new ArrayList<>();
    for (int k = 0; k < all.length && first.size() <= Others.NAMED; k++) {
      if (all[k] != i) {
        first.add(moves.get(all[k]));
      }
    }
    return Optional.of(new Others(first, all.length - (among ? 1 : 0)));
  }

  private int[] crowd(Allotment.Denial denial) {
    if (denial.reason() != Allotment.Reason.LACKING) {
      return crowds.computeIfAbsent(denial.crowd(), Conflicts::sorted);
    }
    // Whoever has the name already has it for as long as he stays.
    return sorted(
        stocks.isExclusive(denial.stock()) ? stocks.holders(denial.stock()) : denial.crowd());
  }

  private static int[] sorted(List<Integer> crowd) {
    return crowd.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  private static int[] union(int[] one, int[] other) {
    int[] union = new int[one.length + other.length];
    int size = 0;
    for (int i = 0, k = 0; i < one.length || k < other.length; ) {
      boolean first = k == other.length || (i < one.length && one[i] <= other[k]);
      int next = first ? one[i++] : other[k++];
      if (size == 0 || union[size - 1] != next) {
        union[size++] = next;
      }
    }
    return Arrays.copyOf(union, size);
  }
}
