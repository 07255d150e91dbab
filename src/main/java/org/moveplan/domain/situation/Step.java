package org.moveplan.domain.situation;

import java.util.Optional;
import org.moveplan.domain.Method;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;

/**
 * A step of the plan.
 *
 * @param action what is done
 * @param at at which of the two postoffices
 * @param phase in which phase
 * @param scope for whom
 * @param method for moves only
 */
public record Step(Action action, Role at, Phase phase, Scope scope, Optional<Method> method)
    implements Derived {

  /** A step for one user. */
  public Step(Action action, Role at, Phase phase) {
    this(action, at, phase, Scope.MOVE, Optional.empty());
  }

  /** A step of a given scope. */
  public Step(Action action, Role at, Phase phase, Scope scope) {
    this(action, at, phase, scope, Optional.empty());
  }

  /** A move of one user by {@code method}. */
  public Step(Action action, Role at, Phase phase, Method method) {
    this(action, at, phase, Scope.MOVE, Optional.of(method));
  }
}
