package org.moveplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Move;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Plan;
import org.moveplan.planner.Planner;
import org.moveplan.replay.Replay;
import org.moveplan.replay.Violation;
import org.moveplan.report.Format;
import org.moveplan.report.Layout;
import org.moveplan.rules.RuleBase;

/**
 * Goes the way from a request to a printed plan once, with a user who does not exist, a step that
 * no rule asks for, and a reader who throws it away. What is done for the first time in a process
 * takes ten times as long as the second time; another thread does this while the rules are at work.
 */
final class Walkthrough {

  private static final String NOBODY = "nobody";

  private Walkthrough() {}

  static void of(RuleBase rules) {
    Request request = request();
    Plan plan = Planner.withoutRules(rules).plan(request);
    Optional<Violation> violation = Replay.check(request, plan);
    try (OutputStream out = OutputStream.nullOutputStream()) {
      out.write(violation.isPresent() ? 1 : 0);
      Format.TEXT.write(plan, out, Layout.PAPER);
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
}
