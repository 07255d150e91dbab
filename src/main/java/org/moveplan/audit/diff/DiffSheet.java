package org.moveplan.audit.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Sheet;
import org.moveplan.report.Sheet.Note;

/** Tells people what differs between two plans. */
public final class DiffSheet {

  private static final int DIGITS = 12;

  private final PlanDiff diff;
  private final Sheet sheet;

  private DiffSheet(PlanDiff diff, Sheet sheet) {
    this.diff = diff;
    this.sheet = sheet;
  }

  /** Writes {@code diff} on {@code sheet}. */
  public static void write(PlanDiff diff, String older, String newer, Sheet sheet)
      throws IOException {
    new DiffSheet(diff, sheet).tell(older, newer);
  }

  private void tell(String older, String newer) throws IOException {
    sheet.title("From " + older + " to " + newer);
    sheet.fact("Cause", cause());
    origin("Request", diff.older().request().sha256(), diff.newer().request().sha256());
    origin("Rules", diff.older().rulebase().sha256(), diff.newer().rulebase().sha256());
    origin("Version", diff.older().tool().version(), diff.newer().tool().version());
    sheet.fact(
        "Users", diff.older().users().size() + " before, " + diff.newer().users().size() + " now");
    sheet.fact(
        "Steps",
        diff.older().steps().size()
            + " before, "
            + diff.newer().steps().size()
            + " now: "
            + diff.added().size()
            + " added, "
            + diff.removed().size()
            + " removed, "
            + diff.moved().size()
            + " moved");
    users();
    steps("Steps added", diff.added());
    steps("Steps removed", diff.removed());
    moved();
    changed();
    remarks();
  }

  private String cause() {
    if (diff.isEmpty()) {
      return diff.causes().isEmpty()
          ? "nothing differs"
          : "both plans ask for the same, although " + named() + " changed";
    }
    if (diff.causes().isEmpty()) {
      return "request, rules and version are the same: one of the documents was edited";
    }
    return diff.causes().size() == 1
        ? named() + " changed, and nothing else"
        : named() + " changed; to tell their parts, plan with one of them changed at a time";
  }

  private String named() {
    List<String> names = new ArrayList<>();
    for (PlanDiff.Cause cause : PlanDiff.Cause.values()) {
      if (diff.causes().contains(cause)) {
        names.add("the " + cause.token());
      }
    }
    return String.join(" and ", names);
  }

  private void origin(String label, String before, String after) throws IOException {
    sheet.fact(label, before.equals(after) ? "same" : digest(before) + " -> " + digest(after));
  }

  private static String digest(String text) {
    return text.substring(0, Math.min(DIGITS, text.length()));
  }

  private void users() throws IOException {
    if (diff.users().isEmpty()) {
      return;
    }
    sheet.heading("Users");
    List<List<String>> rows = new ArrayList<>();
    for (PlanDiff.UserChange change : diff.users()) {
      rows.add(
          List.of(
              change.before().isEmpty()
                  ? "added"
                  : change.after().isEmpty() ? "removed" : "changed",
              change.user(),
              change.from() + " -> " + change.to(),
              verdicts(change)));
    }
    sheet.table(List.of("", "User", "From -> to", "Verdict"), rows);
  }

  private static String verdicts(PlanDiff.UserChange change) {
    return change.before().isEmpty()
        ? change.after()
        : change.after().isEmpty() ? change.before() : change.before() + " -> " + change.after();
  }

  private void steps(String heading, List<Plan.Step> steps) throws IOException {
    if (steps.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    List<List<String>> rows = new ArrayList<>();
    for (Plan.Step step : steps) {
      rows.add(
          List.of(
              Integer.toString(step.n()), step.id() + "  " + String.join(", ", step.because())));
    }
    sheet.table(List.of("Step", "Id and rules"), rows);
  }

  private void moved() throws IOException {
    if (diff.moved().isEmpty()) {
      return;
    }
    sheet.heading("Steps moved");
    List<List<String>> rows = new ArrayList<>();
    for (PlanDiff.Moved step : diff.moved()) {
      rows.add(
          List.of(
              step.before() + " -> " + step.after(),
              step.id()
                  + (step.behind().isEmpty() ? ", now first" : ", now behind " + step.behind())));
    }
    sheet.table(List.of("Step", "Id and place"), rows);
  }

  private void changed() throws IOException {
    if (diff.changed().isEmpty()) {
      return;
    }
    sheet.heading("Steps changed");
    Map<String, List<Note>> notes = new LinkedHashMap<>();
    for (PlanDiff.Changed change : diff.changed()) {
      List<Note> of = notes.computeIfAbsent(change.id(), id -> new ArrayList<>());
      of.add(new Note("Field", change.field()));
      if (!change.before().isEmpty()) {
        of.add(new Note("Gone", change.before()));
      }
      if (!change.after().isEmpty()) {
        of.add(new Note("New", change.after()));
      }
    }
    for (Map.Entry<String, List<Note>> entry : notes.entrySet()) {
      sheet.entry(entry.getKey(), entry.getValue());
    }
  }

  private void remarks() throws IOException {
    if (diff.remarks().isEmpty()) {
      return;
    }
    sheet.heading("Reasons, advice and questions");
    for (PlanDiff.Remark remark : diff.remarks()) {
      List<Note> notes = new ArrayList<>();
      if (!remark.about().isEmpty()) {
        notes.add(new Note("About", remark.about()));
      }
      notes.add(new Note("Rule", remark.rule()));
      sheet.entry(
          (remark.added() ? "added, " : "removed, ") + remark.kind() + ": " + remark.text(), notes);
    }
  }
}
