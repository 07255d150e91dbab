package org.moveplan.audit.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Sheet;
import org.moveplan.report.Sheet.Note;

/** Tells people the story of a user. */
final class UserSheet {

  private final UserStory told;
  private final Sheet sheet;

  UserSheet(UserStory told, Sheet sheet) {
    this.told = told;
    this.sheet = sheet;
  }

  void tell() throws IOException {
    Plan.User user = told.user();
    sheet.title("The story of " + user.user() + ", from " + user.from() + " to " + user.to());
    sheet.fact("Verdict", user.verdict().token());
    sheet.fact("Steps", numbers(told.steps()));
    blocked();
    facts();
    defaults();
    steps();
    assumed();
    rules();
    advice();
  }

  private static String numbers(List<Plan.Step> steps) {
    return steps.isEmpty()
        ? "none"
        : String.join(", ", steps.stream().map(step -> Integer.toString(step.n())).toList());
  }

  private void blocked() throws IOException {
    if (told.unblocking().isEmpty()) {
      return;
    }
    sheet.heading("Why the user is blocked");
    for (Plan.Blocked entry : told.blocked()) {
      sheet.entry(
          entry.message(),
          List.of(
              new Note("Unblock", entry.remedy()),
              new Note("Rule", Cited.rule(told.plan(), entry.rule()))));
    }
    unblocking(told.unblocking().get());
  }

  private void unblocking(Unblocking found) throws IOException {
    sheet.heading("What would unblock the user");
    if (found.ways().isEmpty()) {
      sheet.paragraph(
          "No change of one field does, nor a second or third one added to changes that change why"
              + " the user is blocked. "
              + bound(found.tried(), found.whole()));
      return;
    }
    sheet.paragraph(
        (found.size() == 1
                ? "Any one of these, if it is so; no smaller change does."
                : "Any one of these ways, each of "
                    + found.size()
                    + " changes, if they are so; no change of one field does.")
            + " "
            + bound(found.tried(), found.whole()));
    for (List<Change> way : found.ways()) {
      sheet.entry(String.join("; and ", way.stream().map(Change::text).toList()), List.of());
    }
  }

  static String bound(int tried, boolean whole) {
    return "Found by planning "
        + tried
        + (tried == 1 ? " changed list" : " changed lists")
        + (whole ? "." : ", the most for a list of this length; others were not tried.");
  }

  private void facts() throws IOException {
    sheet.heading("Facts given");
    for (Fact fact : told.given()) {
      sheet.fact(fact.place(), fact.field().path() + ": " + fact.value());
    }
  }

  private void defaults() throws IOException {
    sheet.heading("Defaults taken");
    if (told.unblocking().isPresent()) {
      sheet.paragraph(told.silent() + " fields were left to their defaults.");
      return;
    }
    sheet.paragraph(
        told.silent()
            + " fields were left to their defaults. "
            + (told.telling().isEmpty()
                ? "No other value of one of them would change verdict or steps."
                : "Of these, another value of one would change verdict or steps.")
            + " "
            + bound(told.tried(), told.whole()));
    for (Map.Entry<Fact, List<String>> entry : told.telling().entrySet()) {
      Fact fact = entry.getKey();
      sheet.fact(
          fact.place(),
          fact.field().path()
              + ": "
              + fact.value()
              + "; otherwise if "
              + String.join(" or ", entry.getValue()));
    }
  }

  private void steps() throws IOException {
    if (told.steps().isEmpty()) {
      return;
    }
    sheet.heading("Steps");
    if (told.story().isPresent()) {
      sheet.paragraph(
          "Hexid and password of the message file against the account, before the plan: "
              + Stands.text(told.user(), told.story().get().moments().get(0))
              + ".");
    }
    for (Plan.Step step : told.steps()) {
      List<Note> notes = new ArrayList<>();
      told.story()
          .flatMap(
              story -> story.moments().stream().filter(at -> at.step() == step.n()).findFirst())
          .ifPresent(at -> notes.add(new Note("Then", Stands.text(told.user(), at))));
      notes.add(new Note("Rules", String.join(", ", step.because())));
      sheet.entry(step.n() + "  " + step.instruction(), notes);
    }
  }

  private void assumed() throws IOException {
    if (told.assumed().isEmpty()) {
      return;
    }
    sheet.heading("Assumed");
    for (Plan.Observation asked : told.assumed()) {
      List<Note> notes = new ArrayList<>();
      asked.postoffice().ifPresent(place -> notes.add(new Note("About", place)));
      notes.add(new Note("Rule", Cited.rule(told.plan(), asked.rule())));
      sheet.entry(asked.question(), notes);
    }
  }

  private void rules() throws IOException {
    sheet.heading("Rules that had a part");
    for (Map.Entry<String, List<String>> entry : told.parts().entrySet()) {
      sheet.entry(
          Cited.rule(told.plan(), entry.getKey()),
          List.of(new Note("Part", String.join(", ", entry.getValue()))));
    }
  }

  private void advice() throws IOException {
    if (told.advice().isEmpty()) {
      return;
    }
    sheet.heading("Advice");
    for (Plan.Advice said : told.advice()) {
      sheet.entry(said.message(), List.of(new Note("Rule", said.rule())));
    }
  }
}
