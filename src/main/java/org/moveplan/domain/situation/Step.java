package org.moveplan.domain.situation;

import java.util.Optional;
import org.moveplan.domain.Method;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;

/**
 * A step of the plan.
 *
 * @param action what is done
 * @param at at which postoffice
 * @param phase in which phase
 * @param scope for whom
 * @param method for moves only
 * @param link for steps that deal with a group, folder or other user: there is one for each that
 *     has this link to the mover, or, of scope {@code POSTOFFICE}, one for each postoffice where
 *     such a thing is
 */
public record Step(
    Action action, Role at, Phase phase, Scope scope, Optional<Method> method, Optional<Link> link)
    implements Derived {

  /** A step for one user. */
  public Step(Action action, Role at, Phase phase) {
    this(action, at, phase, Scope.MOVE, Optional.empty(), Optional.empty());
  }

  /** A step of a given scope. */
  public Step(Action action, Role at, Phase phase, Scope scope) {
    this(action, at, phase, scope, Optional.empty(), Optional.empty());
  }

  /** A move of one user by {@code method}. */
  public Step(Action action, Role at, Phase phase, Method method) {
    this(action, at, phase, Scope.MOVE, Optional.of(method), Optional.empty());
  }

  /** A step for each group, folder or user that has {@code link} to the mover. */
  public Step(Action action, Role at, Phase phase, Link link) {
    this(action, at, phase, Scope.MOVE, Optional.empty(), Optional.of(link));
  }

  /** A step of each postoffice that has something with {@code link} to the mover. */
  public Step(Action action, Role at, Phase phase, Scope scope, Link link) {
    this(action, at, phase, scope, Optional.empty(), Optional.of(link));
  }
}
