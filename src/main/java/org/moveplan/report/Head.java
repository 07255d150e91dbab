package org.moveplan.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/** The head of a plan: how many users are ready, who is blocked, where the way back ends. */
final class Head {

  private static final int MOST_BLOCKED = 10;

  private final Plan plan;
  private final Sheet sheet;
  private final boolean brief;

  Head(Plan plan, Sheet sheet, boolean brief) {
    this.plan = plan;
    this.sheet = sheet;
    this.brief = brief;
  }

  void tell() throws IOException {
    sheet.fact("Users", verdicts());
    blockedInShort();
    sheet.fact(
        "Steps",
        plan.steps().isEmpty()
            ? "none: nobody can be moved as the file stands"
            : plan.summary().steps() + " in " + Phrases.count(plan.summary().waves(), "wave"));
    for (Plan.Window window : plan.windows()) {
      sheet.fact("Window of wave " + window.wave(), Phrases.window(window));
    }
    sheet.fact("Point of no return", pointOfNoReturn());
    if (brief && !plan.advice().isEmpty()) {
      int pieces = Alike.advice(plan.advice()).size();
      sheet.fact("Advice", Phrases.count(pieces, "piece") + " left out (--brief)");
    }
  }

  private String verdicts() {
    List<String> parts = new ArrayList<>();
    count(parts, Verdict.READY_WITH_STEPS, " after preparation");
    count(parts, Verdict.RECOVERY, " locked out and recovered");
    return plan.summary().users()
        + " in all: "
        + plan.summary().ready()
        + " ready"
        + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")")
        + ", "
        + plan.summary().blocked()
        + " blocked";
  }

  private void count(List<String> parts, Verdict verdict, String what) {
    int count = 0;
    for (Plan.User user : plan.users()) {
      if (user.verdict() == verdict) {
        count++;
      }
    }
    if (count > 0) {
      parts.add(count + what);
    }
  }

  private void blockedInShort() throws IOException {
    int shown = 0;
    for (Plan.Blocked entry : plan.blocked()) {
      if (shown == MOST_BLOCKED) {
        sheet.fact("Blocked", "... and others: see the part \"Blocked\" below");
        return;
      }
      sheet.fact("Blocked", Phrases.who(entry.user(), entry.from()) + ": " + entry.message());
      shown++;
    }
  }

  private String pointOfNoReturn() {
    for (Plan.Step step : plan.steps()) {
      if (step.action().irreversible()) {
        return "step " + step.n() + ": " + step.instruction();
      }
    }
    return "none: no step is irreversible";
  }
}
