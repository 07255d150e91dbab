package org.moveplan.audit.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Phrases;
import org.moveplan.report.Sheet;
import org.moveplan.report.Sheet.Note;

/** Tells people why a step is there. */
final class StepSheet {

  private final StepStory told;
  private final Sheet sheet;

  StepSheet(StepStory told, Sheet sheet) {
    this.told = told;
    this.sheet = sheet;
  }

  void tell() throws IOException {
    Plan.Step step = told.step();
    sheet.title("Step " + step.n() + ": " + step.id());
    sheet.fact("Instruction", step.instruction());
    sheet.fact("Where", step.postoffice() + ", " + step.action().program() + ", " + step.menu());
    sheet.fact("Undo", Phrases.fill(step.action().undo(), step));
    sheet.heading("Why it is there");
    for (String rule : step.because()) {
      sheet.entry(Cited.rule(told.plan(), rule), List.of());
    }
    place();
    vanishing();
  }

  private void place() throws IOException {
    Plan.Step step = told.step();
    sheet.heading("Why it stands where it stands");
    sheet.paragraph(
        told.earliest() == told.latest()
            ? "Rules and phases allow no other place, all other steps being where they are."
            : "Rules and phases allow it anywhere from "
                + told.earliest()
                + " to "
                + told.latest()
                + ", all other steps being where they are. It stands at "
                + step.n()
                + " so that nobody goes from program to program more often than needed.");
    sheet.fact("Phase", step.phase().token() + ", wave " + step.wave());
    if (step.notBefore().isPresent()) {
      sheet.fact(
          "Waits", step.notBefore().get().days() + " days after " + step.notBefore().get().step());
    }
    for (Plan.After after : step.after()) {
      sheet.entry("After " + numbered(after.step()), note(after.rule()));
    }
    for (Plan.After before : told.before()) {
      sheet.entry("Before " + numbered(before.step()), note(before.rule()));
    }
  }

  private String numbered(String id) {
    return told.plan().steps().stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .map(step -> step.n() + ", " + id)
        .orElse(id);
  }

  private List<Note> note(String rule) {
    return List.of(new Note("Rule", Cited.rule(told.plan(), rule)));
  }

  private void vanishing() throws IOException {
    sheet.heading("What would make it vanish");
    String bound = UserSheet.bound(told.tried(), told.whole());
    if (told.vanishing().isEmpty()) {
      sheet.paragraph("No change of one field does without blocking somebody. " + bound);
      return;
    }
    sheet.paragraph("Any one of these, if it is so. " + bound);
    List<String> lines = new ArrayList<>();
    told.vanishing().forEach(change -> lines.add(change.text()));
    for (String line : lines) {
      sheet.entry(line, List.of());
    }
  }
}
