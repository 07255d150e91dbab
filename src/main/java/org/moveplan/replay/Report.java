package org.moveplan.replay;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moveplan.domain.Move;
import org.moveplan.domain.plan.Plan;

/** Makes violations, with the names in them. */
final class Report {

  private static final Pattern PLACE = Pattern.compile("\\{(user|from|to)\\}");

  private Report() {}

  /** The plan as a whole is not what it must be. */
  static Violation plan(Invariant invariant, String message) {
    return of(0, "", invariant, message, "");
  }

  /** A step is not what it must be, whatever any user's state is. */
  static Violation step(Plan.Step step, Invariant invariant, String message) {
    return step(step, invariant, message, "");
  }

  static Violation step(Plan.Step step, Invariant invariant, String message, String onScreen) {
    return of(step.n(), step.id(), invariant, message, onScreen);
  }

  private static Violation of(
      int n, String id, Invariant invariant, String message, String onScreen) {
    return new Violation(
        n, id, invariant.text(), "", "", "", invariant.article(), message, onScreen);
  }

  /** What a rehearsal found at step {@code n} with that id, or at the end if {@code n} is 0. */
  static Violation user(Move move, int n, String id, Rehearsal.Finding finding) {
    Fault fault = finding.fault();
    return new Violation(
        n,
        id,
        fault.invariant().text(),
        named(finding.world().text(), move),
        named(finding.before(), move),
        named(finding.after(), move),
        fault.invariant().article(),
        named(fault.message(), move),
        named(fault.clientMessage(), move));
  }

  static String named(String text, Move move) {
    Map<String, String> names = Map.of("user", move.user(), "from", move.from(), "to", move.to());
    return PLACE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(names.get(found.group(1))));
  }
}
