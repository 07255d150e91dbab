package org.moveplan.audit.diff;

import java.util.List;
import java.util.Set;
import org.moveplan.domain.Token;
import org.moveplan.domain.plan.Plan;

/**
 * What differs between two plans.
 *
 * @param causes what the plans were made of that differs
 * @param users of whom one plan knows, or whose verdict differs
 * @param added steps that only the newer plan has, in its order
 * @param removed steps that only the older plan has, in its order
 * @param moved as few steps as possible without which all others stand in one order in both
 * @param changed steps that are in both, but not alike
 * @param remarks reasons, advice and questions that only one plan has
 */
public record PlanDiff(
    Plan older,
    Plan newer,
    Set<Cause> causes,
    List<UserChange> users,
    List<Plan.Step> added,
    List<Plan.Step> removed,
    List<Moved> moved,
    List<Changed> changed,
    List<Remark> remarks) {

  public PlanDiff {
    causes = Set.copyOf(causes);
    users = List.copyOf(users);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    moved = List.copyOf(moved);
    changed = List.copyOf(changed);
    remarks = List.copyOf(remarks);
  }

  /** What a plan depends on, and nothing else. */
  public enum Cause implements Token {
    REQUEST,
    RULES,
    VERSION
  }

  /**
   * A user who is treated otherwise.
   *
   * @param before the verdict in the older plan, empty if it does not know the user
   * @param after the verdict in the newer plan, empty if it does not know the user
   */
  public record UserChange(String user, String from, String to, String before, String after) {}

  /**
   * A step that changed its place.
   *
   * @param before its number in the older plan
   * @param after its number in the newer plan
   * @param behind the step that it stands behind in the newer plan, empty if it is the first
   */
  public record Moved(String id, int before, int after, String behind) {}

  /**
   * A step of which something differs.
   *
   * @param field the name of its field
   * @param before what only the older plan has there, may be empty
   * @param after what only the newer plan has there, may be empty
   */
  public record Changed(String id, String field, String before, String after) {}

  /**
   * A remark of one plan only.
   *
   * @param kind {@code blocked}, {@code advice} or {@code observe}
   * @param added whether it is the newer plan's
   */
  public record Remark(String kind, boolean added, String rule, String about, String text) {}

  /** Whether both plans ask for the same and say the same. */
  public boolean isEmpty() {
    return users.isEmpty()
        && added.isEmpty()
        && removed.isEmpty()
        && moved.isEmpty()
        && changed.isEmpty()
        && remarks.isEmpty();
  }
}
