package org.moveplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Method;
import org.moveplan.domain.Move;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Step;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Replay;
import org.moveplan.report.Format;
import org.moveplan.report.Layout;
import org.moveplan.rules.RuleBase;

/**
 * Goes the way from a request to a printed plan once, with a user who does not exist, a step that no
 * rule asks for, and a reader who throws it away. What is done for the first time in a process takes
 * ten times as long as the second time; another thread does this while the rules are at work.
 */
final class Walkthrough {

  private static final String NOBODY = "nobody";

  private Walkthrough() {}

  static void of(RuleBase rules) {
    Request request = request();
    Derivation derivation = derivation();
    Plan plan = new Planner(rules, situation -> derivation).plan(request);
    Replay.check(request, plan);
    try {
      Format.TEXT.write(plan, OutputStream.nullOutputStream(), Layout.PAPER);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Request request() {
    Facts user =
        Facts.none(UserFields.ALL)
            .with(UserFields.USER, NOBODY)
            .with(UserFields.FROM, "here")
            .with(UserFields.TO, "there");
    return new Request(
        new Request.Source("", ""),
        "",
        Facts.none(PolicyFields.ALL),
        Facts.none(ToolFields.ALL),
        new TreeMap<>(),
        List.of(new Move(user)));
  }

  private static Derivation derivation() {
    SortedMap<Step, List<String>> steps = new TreeMap<>((one, other) -> 0);
    steps.put(new Step(Action.MOVE_USER, Role.SOURCE, Phase.MOVE, Method.DRAG), List.of());
    return new Derivation(
        steps,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Set.of());
  }
}
