package org.moveplan.audit.explain;

import java.io.IOException;
import java.util.List;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Sheet;
import org.moveplan.report.Sheet.Note;

/** Tells people why one step comes before another. */
final class OrderSheet {

  private final OrderStory told;
  private final Sheet sheet;

  OrderSheet(OrderStory told, Sheet sheet) {
    this.told = told;
    this.sheet = sheet;
  }

  void tell() throws IOException {
    Plan.Step first = told.first();
    Plan.Step second = told.second();
    sheet.title("Why " + first.id() + " comes before " + second.id());
    sheet.fact("Step " + first.n(), first.instruction());
    sheet.fact("Step " + second.n(), second.instruction());
    sheet.heading("Answer");
    sheet.paragraph(
        switch (told.ground()) {
          case REVERSED ->
              first.n() == second.n()
                  ? "Both are one step."
                  : "It does not: step " + first.n() + " comes after step " + second.n() + ".";
          case RULES ->
              told.chain().size() == 1
                  ? "A rule demands it."
                  : "Rules demand it, through "
                      + (told.chain().size() == 2
                          ? "a step between."
                          : (told.chain().size() - 1) + " steps between.");
          case PHASE ->
              "No rule orders the two. Their phases do: "
                  + phase(first)
                  + " comes before "
                  + phase(second)
                  + ".";
          case CONVENIENCE ->
              "No rule and no phase orders the two: they could change places. They stand so that"
                  + " nobody goes from program to program more often than needed.";
        });
    for (OrderStory.Link link : told.chain()) {
      sheet.entry(
          named(link.before()) + " before " + named(link.after()),
          List.of(new Note("Rule", Cited.rule(told.plan(), link.rule()))));
    }
  }

  private static String phase(Plan.Step step) {
    return step.phase().token() + " of wave " + step.wave();
  }

  private static String named(Plan.Step step) {
    return step.n() + ", " + step.id() + ",";
  }
}
