package org.moveplan.planner;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.plan.LazyList;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.situation.Blocker;
import org.moveplan.domain.situation.Role;

/** Why users are blocked, in the order of the request, put into words when it is asked for. */
final class PlannedBlockers extends LazyList<Plan.Blocked> {

  private record Texts(Template message, Template remedy) {}

  private final List<Derived> moves;

  /** What blockers say, which many moves share. */
  private final IdentityHashMap<Derivation.Said<Blocker>, Texts> texts = new IdentityHashMap<>();

  /** By entry, the move. The entries of a move follow one another. */
  private int[] owners = new int[64];

  private int size;

  PlannedBlockers(List<Derived> moves, Templates templates) {
    this.moves = moves;
    for (int i = 0; i < moves.size(); i++) {
      for (Derivation.Said<Blocker> said : moves.get(i).derivation().blockers()) {
        texts.computeIfAbsent(
            said,
            key ->
                new Texts(templates.of(key.what().message()), templates.of(key.what().remedy())));
        if (size == owners.length) {
          owners = Arrays.copyOf(owners, 2 * size);
        }
        owners[size++] = i;
      }
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Plan.Blocked get(int i) {
    Derived move = moves.get(owners[i]);
    int first = i;
    while (first > 0 && owners[first - 1] == owners[i]) {
      first--;
    }
    Derivation.Said<Blocker> said = move.derivation().blockers().get(i - first);
    Texts text = texts.get(said);
    return new Plan.Blocked(
        move.user(),
        move.from(),
        said.rule(),
        move.named(text.message(), Role.SOURCE),
        move.named(text.remedy(), Role.SOURCE));
  }

  /** Every rule that blocks somebody. */
  Set<String> rules() {
    Set<String> cited = new HashSet<>();
    texts.keySet().forEach(said -> cited.add(said.rule()));
    return cited;
  }
}
