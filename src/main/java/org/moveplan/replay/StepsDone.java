package org.moveplan.replay;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.moveplan.domain.plan.Action;

/** Which steps of postoffices have been done where, and not been undone. */
final class StepsDone {

  private final Map<Post, Set<Action>> done = new HashMap<>();

  /** Those of {@code postoffice}, to be changed. */
  Set<Action> on(Post postoffice) {
    return done.computeIfAbsent(postoffice, fresh -> EnumSet.noneOf(Action.class));
  }

  boolean has(Post postoffice, Action action) {
    return done.getOrDefault(postoffice, Set.of()).contains(action);
  }
}
