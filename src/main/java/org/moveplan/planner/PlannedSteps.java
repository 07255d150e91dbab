package org.moveplan.planner;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveplan.derive.Bound;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.LazyList;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.situation.Scope;
import org.moveplan.domain.situation.Step;

/** The steps of a plan in their order, with names put in when they are asked for. */
final class PlannedSteps extends LazyList<Plan.Step> {

  /** So many ids are kept: most steps name some that come not long before them. A power of two. */
  private static final int MOST_KEPT = 1 << 18;

  /** The id of the step at a position. */
  private record Made(int position, String id) {}

  private final List<Derived> moves;
  private final Rows rows;
  private final int[] order;
  private final Precedences precedences;

  /** The position of each row in the order. */
  private final int[] positions;

  private final int keepDays;
  private final StepIds ids;
  private final Made[] made;
  private final Map<Action, Template> instructions = new EnumMap<>(Action.class);

  /**
   * @param order the rows in their order
   * @param keepDays how long steps wait that have to wait
   */
  PlannedSteps(List<Derived> moves, Rows rows, int[] order, Precedences precedences, int keepDays) {
    this.moves = moves;
    this.rows = rows;
    this.order = order;
    this.precedences = precedences;
    this.positions = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      positions[order[i]] = i;
    }
    this.keepDays = keepDays;
    this.ids = new StepIds(rows, moves);
    this.made = new Made[Math.min(MOST_KEPT, Integer.highestOneBit(2 * order.length + 1))];
    actions().forEach(action -> instructions.put(action, new Template(action.instruction())));
  }

  @Override
  public int size() {
    return order.length;
  }

  @Override
  public Plan.Step get(int i) {
    int row = order[i];
    Step step = rows.part(row).step();
    Derived owner = moves.get(rows.owner(row));
    boolean own = step.scope() == Scope.MOVE;
    Optional<Bound> link = rows.link(row);
    return new Plan.Step(
        i + 1,
        id(i),
        step.action(),
        own ? Optional.of(owner.user()) : Optional.empty(),
        own ? owner.from() : "",
        rows.postoffice(row),
        step.method().isPresent() ? Optional.of(owner.to()) : Optional.empty(),
        step.method(),
        own ? link.map(Bound::object) : Optional.empty(),
        rows.wave(row),
        step.phase(),
        owner.named(instructions.get(step.action()), rows.postoffice(row), link),
        rows.because(row),
        after(row),
        notBefore(row));
  }

  private Optional<Plan.NotBefore> notBefore(int row) {
    Optional<Integer> first = rows.wait(row);
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(new Plan.NotBefore(ids.of(first.get()), keepDays));
  }

  private String id(int position) {
    int place = position & (made.length - 1);
    Made known = made[place];
    if (known == null || known.position != position) {
      known = new Made(position, ids.of(order[position]));
      made[place] = known;
    }
    return known.id;
  }

  private List<Plan.After> after(int row) {
    Precedences.Before before = precedences.before(row, positions);
    return new LazyList<>() {
      @Override
      public Plan.After get(int k) {
        return new Plan.After(id(before.position(k)), before.rule(k));
      }

      @Override
      public int size() {
        return before.size();
      }
    };
  }

  int lastWave() {
    int last = 0;
    for (int row : order) {
      last = Math.max(last, rows.wave(row));
    }
    return last;
  }

  Set<Action> actions() {
    Set<Action> actions = EnumSet.noneOf(Action.class);
    for (int row : order) {
      actions.add(rows.part(row).step().action());
    }
    return actions;
  }

  /** Every rule that a step names. */
  Set<String> rules() {
    Set<String> cited = new HashSet<>(rows.rules());
    cited.addAll(precedences.rules());
    return cited;
  }
}
