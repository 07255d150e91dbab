package org.moveplan.planner;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Which row comes before which, and by which rule. */
final class Precedences {

  private final Rows rows;
  private final Arcs arcs;
  private final List<String> rules;
  private final int[] ranks;

  /**
   * @param arcs what patterns do not say
   */
  Precedences(Rows rows, Arcs arcs, RuleNumbers numbers) {
    this.rows = rows;
    this.arcs = arcs;
    this.rules = numbers.inOrder();
    this.ranks = numbers.ranks();
  }

  /** Every rule that is cited. */
  List<String> rules() {
    return rules;
  }

  /** Tells {@code each} the rows that {@code row} comes before, some perhaps several times. */
  void after(int row, IntConsumer each) {
    Following following = new Following(rows, each);
    rows.slots(row, following);
    arcs.after(row, following);
  }

  // Not as lambdas: the quick compiler makes of each one that holds something a dear call.

  private record Following(Rows rows, IntConsumer each) implements Rows.Visitor, Arcs.Visitor {

    @Override
    public void visit(int move, Pattern pattern, int slot) {
      for (int second : pattern.after(slot)) {
        each.accept(rows.row(move, second));
      }
    }

    @Override
    public void visit(int second, int rule) {
      each.accept(second);
    }
  }

  /**
   * What comes before {@code row}, each once, by its position and the rule.
   *
   * @param positions the position of each row in the order of the plan
   */
  Before before(int row, int[] positions) {
    Collected collected = new Collected(positions);
    rows.slots(row, collected);
    arcs.before(row, collected);
    return collected.inOrder();
  }

  private final class Collected implements Rows.Visitor, Arcs.Visitor {
    private final int[] positions;
    private long[] arcs = new long[8];
    private int size;

    Collected(int[] positions) {
      this.positions = positions;
    }

    @Override
    public void visit(int move, Pattern pattern, int slot) {
      int[] firsts = pattern.before(slot);
      int[] wanted = pattern.rules(slot);
      for (int i = 0; i < firsts.length; i++) {
        visit(rows.row(move, firsts[i]), wanted[i]);
      }
    }

    @Override
    public void visit(int first, int rule) {
      if (size == arcs.length) {
        arcs = Arrays.copyOf(arcs, 2 * size);
      }
      arcs[size++] = (long) positions[first] << Integer.SIZE | ranks[rule];
    }

    Before inOrder() {
      Arrays.sort(arcs, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (kept == 0 || arcs[i] != arcs[kept - 1]) {
          arcs[kept++] = arcs[i];
        }
      }
      return new Before(rules, Arrays.copyOf(arcs, kept));
    }
  }

  /** What comes before a step. */
  static final class Before {

    private final List<String> rules;
    private final long[] arcs;

    private Before(List<String> rules, long[] arcs) {
      this.rules = rules;
      this.arcs = arcs;
    }

    int size() {
      return arcs.length;
    }

    /** The position of the {@code k}th step that comes before it. */
    int position(int k) {
      return (int) (arcs[k] >>> Integer.SIZE);
    }

    /** The rule that wants it there. */
    String rule(int k) {
      return rules.get((int) arcs[k]);
    }
  }
}
