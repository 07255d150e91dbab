package org.moveplan.request;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Actor;

/**
 * Reads the catalogue of actions. What they say is this program's own: whoever wants to know
 * whether a text was changed compares the bytes of the document.
 */
final class ActionsReader {

  static final List<Actor> ACTORS = List.of(Actor.values());
  private static final Keys ACTION =
      Keys.of(
          "an action", "actor", "program", "menu", "expect", "otherwise", "undo", "irreversible");

  private final TreeReader tree;
  private final SortedMap<String, Action> found = new TreeMap<>();

  ActionsReader(TreeReader tree) {
    this.tree = tree;
  }

  SortedMap<String, Action> read() {
    return found;
  }

  void catalogue() throws Halt {
    tree.catalogue(
        "actions",
        token -> {
          long at = tree.at();
          Optional<Action> action = Action.of(token);
          if (action.isEmpty()) {
            String message = "this program knows no action " + Messages.quoted(token);
            tree.fault(Code.NOT_IN_CATALOGUE, at, message, "");
          } else if (found.putIfAbsent(token, action.get()) != null) {
            String message = "the action " + token + " stands twice in the catalogue";
            tree.fault(Code.DUPLICATE_KEY, at, message, "delete one of the two");
          }
          tree.tokens().next();
          tree.mapping(
              ACTION,
              key -> {
                switch (key) {
                  case "irreversible" -> tree.flag(key);
                  case "actor" -> tree.choice(key, ACTORS);
                  default -> tree.text(key);
                }
              });
        });
  }

  /** Every action that a step does must be in the catalogue. */
  void check(PlanStepReader steps) {
    steps
        .actions()
        .forEach(
            (action, at) -> {
              if (!found.containsKey(action.token())) {
                tree.fault(
                    Code.NOT_IN_CATALOGUE,
                    at,
                    "the catalogue 'actions' of this plan has no '" + action.token() + "'",
                    "");
              }
            });
  }
}
