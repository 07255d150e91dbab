package org.moveplan.planner;

import java.util.List;
import java.util.Optional;
import org.moveplan.derive.Bound;
import org.moveplan.domain.TokenTable;
import org.moveplan.domain.plan.Action;

/**
 * The ids of steps. Each is made when it is first asked for and then kept if there are not too
 * many, because steps name those that come before them: most are asked for many times. May be
 * shared by threads; two that ask at once may make the same id.
 */
final class StepIds {

  /** Characters of an id that is longer than most. */
  private static final int LONG = 48;

  /** Ids of so many rows are kept; those of more would take more space than all else. */
  private static final int KEPT = 2_000_000;

  private final Rows rows;
  private final List<Derived> moves;
  private final TokenTable<Action> tokens = new TokenTable<>();
  private final String[] made;

  /**
   * @param rows the ids of those that are there already are kept
   */
  StepIds(Rows rows, List<Derived> moves) {
    this.rows = rows;
    this.moves = moves;
    this.made = new String[rows.size() <= KEPT ? rows.size() : 0];
  }

  /** {@code user@PO:action[:object][#k]} or {@code @PO:action/wN[#k]}. */
  String of(int row) {
    if (row >= made.length) {
      return make(row);
    }
    String known = made[row];
    if (known == null) {
      known = make(row);
      made[row] = known;
    }
    return known;
  }

  private String make(int row) {
    String id = plain(row);
    int use = rows.use(row);
    return use == 1 ? id : id + "#" + use;
  }

  /** The id without the number that tells steps apart that are alike. */
  String plain(int row) {
    Draft.Part part = rows.part(row);
    StringBuilder id = new StringBuilder(LONG);
    if (!part.shared()) {
      id.append(moves.get(rows.owner(row)).user());
    }
    id.append('@').append(rows.postoffice(row)).append(':').append(tokens.of(part.step().action()));
    if (part.shared()) {
      return id.append("/w").append(rows.wave(row)).toString();
    }
    Optional<Bound> link = rows.link(row);
    if (link.isPresent()) {
      id.append(':').append(link.get().object());
    }
    return id.toString();
  }
}
