package org.moveplan.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Sheet.Note;

/** Tells a plan in the order in which an administrator needs it, on any kind of sheet. */
final class Narrative {

  /** Up to so many users the whole order fits into one small table. */
  private static final int FEW_USERS = 3;

  private static final int DIGITS_OF_DIGEST = 12;

  private final Plan plan;
  private final Sheet sheet;
  private final boolean brief;

  Narrative(Plan plan, Sheet sheet, boolean brief) {
    this.plan = plan;
    this.sheet = sheet;
    this.brief = brief;
  }

  void tell() throws IOException {
    sheet.title("Move plan: " + (plan.title().isEmpty() ? plan.request().file() : plan.title()));
    new Head(plan, sheet, brief).tell();
    if (plan.users().size() <= FEW_USERS && !plan.steps().isEmpty()) {
      glance();
    }
    observations();
    new StepNarrative(plan, sheet).tell();
    if (plan.users().size() > FEW_USERS && !plan.steps().isEmpty()) {
      index();
    }
    blocked();
    advice();
    new CitedRules(plan, sheet, brief).tell();
    footer();
  }

  private void glance() throws IOException {
    sheet.heading("The order at a glance");
    List<List<String>> rows = new ArrayList<>();
    for (Plan.Step step : plan.steps()) {
      rows.add(
          List.of(
              Integer.toString(step.n()),
              step.action().token(),
              step.user().orElse("-"),
              step.postoffice() + Phrases.elsewhere(step).map(to -> " -> " + to).orElse("")));
    }
    sheet.table(List.of("Step", "Action", "User", "Where"), rows);
  }

  private void observations() throws IOException {
    if (plan.observe().isEmpty()) {
      return;
    }
    sheet.heading("Settle before you start");
    sheet.paragraph(
        "Tick a box when the answer is what the plan assumes: go. If it is not: stop, change the"
            + " file and make a new plan.");
    for (Alike question : Alike.observations(plan.observe())) {
      sheet.question(
          question.text(), question.subjects(), List.of(new Note("Rule", question.rule())));
    }
  }

  private void index() throws IOException {
    sheet.heading("Steps by user");
    sheet.paragraph("If a step fails and says stop, cross out the later steps of that user.");
    sheet.table(List.of("User", "From -> to", "Verdict", "Steps"), new UserSteps(plan).rows());
  }

  private void blocked() throws IOException {
    if (plan.blocked().isEmpty()) {
      return;
    }
    sheet.heading("Blocked");
    sheet.paragraph("Nothing is planned for these users. Do what unblocks them and plan anew.");
    for (Alike entry : Alike.blocked(plan.blocked())) {
      sheet.entry(
          String.join(", ", entry.subjects()),
          List.of(
              new Note("Why", entry.text()),
              new Note("Unblock", entry.remedy()),
              new Note("Rule", entry.rule())));
    }
  }

  private void advice() throws IOException {
    if (brief || plan.advice().isEmpty()) {
      return;
    }
    sheet.heading("Advice");
    for (Alike entry : Alike.advice(plan.advice())) {
      List<Note> notes = new ArrayList<>();
      if (!entry.subjects().isEmpty()) {
        notes.add(new Note("For", String.join(", ", entry.subjects())));
      }
      notes.add(new Note("Rule", entry.rule()));
      sheet.entry(entry.text(), notes);
    }
  }

  private void footer() throws IOException {
    sheet.footer(
        List.of(
            plan.tool().name() + " " + plan.tool().version(),
            "request " + plan.request().file() + ", sha256 " + digest(plan.request().sha256()),
            Phrases.count(plan.rulebase().count(), "rule")
                + ", sha256 "
                + digest(plan.rulebase().sha256()),
            plan.summary().blocked() == 0
                ? "exit code 0: a safe plan for everybody"
                : "exit code 1: somebody is blocked"));
  }

  private static String digest(String sha256) {
    return sha256.substring(0, Math.min(DIGITS_OF_DIGEST, sha256.length()));
  }
}
