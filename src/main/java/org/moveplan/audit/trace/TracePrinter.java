package org.moveplan.audit.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.moveplan.audit.catalogue.Article;
import org.moveplan.audit.drl.Rule;
import org.moveplan.report.Json;
import org.moveplan.report.Page;
import org.moveplan.report.Plain;
import org.moveplan.report.Sheet;

/** Writes a trace: from the facts to the plan, from the rules back to the facts, and the gaps. */
public final class TracePrinter {

  private static final int SHOWN = 3;

  private final Trace trace;
  private final boolean planned;
  private final String folder;

  /**
   * @param planned whether a plan is traced; only rules that it cites are then shown
   * @param folder what stands before the names of files, such as {@code rules/}
   */
  public TracePrinter(Trace trace, boolean planned, String folder) {
    this.trace = trace;
    this.planned = planned;
    this.folder = folder;
  }

  /** For a terminal. */
  public void text(Page page) throws IOException {
    page.bold("From the articles to the " + (planned ? "plan" : "cases"));
    for (Article.Fact fact : trace.allFacts()) {
      List<String> rules = trace.rulesOf(fact).stream().filter(this::isShown).toList();
      if (!planned || !rules.isEmpty()) {
        page.wrap("  ", fact.article() + " " + fact.id() + noRule(fact));
        for (String rule : rules) {
          page.wrap("    %-10s ".formatted(rule), ends(rule));
        }
      }
    }
    page.blank();
    page.bold("From the " + (planned ? "plan" : "rules") + " to the articles");
    for (Rule rule : trace.rules()) {
      if (isShown(rule.id())) {
        page.wrap("  %-10s ".formatted(rule.id()), ends(rule.id()));
        for (Article.Fact fact : trace.factsOf(rule.id())) {
          page.wrap("    rests on ", fact.article() + " " + fact.id() + ", " + fact.section());
        }
      }
    }
    page.blank();
    if (planned) {
      steps(page);
    }
    gaps(page);
  }

  /** From each step back to its rules; those that only put it in order follow in brackets. */
  private void steps(Page page) throws IOException {
    page.bold("From the steps of the plan to the rules");
    for (PlanUse.CitedStep step : trace.steps()) {
      page.wrap("  ", cited(step));
    }
    page.blank();
  }

  private static String cited(PlanUse.CitedStep step) {
    String because = step.because().isEmpty() ? "no rule" : String.join(", ", step.because());
    String after =
        step.after().isEmpty() ? "" : " (order: " + String.join(", ", step.after()) + ")";
    return step.n() + " " + step.id() + ": " + because + after;
  }

  private void gaps(Page page) throws IOException {
    List<Gap> gaps = trace.gaps();
    for (Gap gap : gaps) {
      String what = gap.subject() + " " + gap.message();
      if (gap.place().isPresent()) {
        page.line(Plain.safe(place(gap)) + gap.kind().id());
        page.wrap("  ", what);
      } else {
        page.wrap(gap.kind().id() + " ", what);
      }
    }
    if (trace.otherRules().isPresent()) {
      page.wrap("", trace.otherRules().get());
    }
    page.line(
        "%d facts, %d rules, %d cases, %s"
            .formatted(
                trace.allFacts().size(),
                trace.rules().size(),
                trace.cases(),
                gaps.isEmpty() ? "no gaps" : gaps.size() + (gaps.size() == 1 ? " gap" : " gaps")));
  }

  /** Where it is written, up to the code that follows. */
  private String place(Gap gap) {
    return gap.place()
        .map(at -> "%s%s:%d:%d: ".formatted(folder, at.file(), at.line(), at.column()))
        .orElse("");
  }

  private static String noRule(Article.Fact fact) {
    return fact.noRule().isEmpty() ? "" : " (no rule: " + fact.noRule() + ")";
  }

  private boolean isShown(String rule) {
    return !planned || !trace.placesOf(rule).isEmpty();
  }

  private String ends(String rule) {
    return planned ? some(trace.placesOf(rule)) : "needed by " + some(trace.casesOf(rule));
  }

  private static String some(List<String> names) {
    String first = String.join(", ", names.stream().limit(SHOWN).toList());
    return names.isEmpty()
        ? "nothing"
        : names.size() > SHOWN ? first + " and %d more".formatted(names.size() - SHOWN) : first;
  }

  /** Tables in Markdown: a row for each pair of fact and rule, one for each step, and the gaps. */
  public void markdown(Writer out) throws IOException {
    Sheet sheet = Sheet.markdown(out);
    sheet.title("Trace");
    List<List<String>> rows = new ArrayList<>();
    for (Article.Fact fact : trace.allFacts()) {
      for (String rule : trace.rulesOf(fact)) {
        if (isShown(rule)) {
          rows.add(
              List.of(
                  fact.article(),
                  fact.id(),
                  rule,
                  some(trace.casesOf(rule)),
                  some(trace.placesOf(rule))));
        }
      }
    }
    sheet.table(List.of("Article", "Fact", "Rule", "Cases", "Plan"), rows);
    if (planned) {
      sheet.heading("Steps");
      sheet.table(
          List.of("n", "Step", "Rules", "Rules of its order"),
          trace.steps().stream()
              .map(
                  step ->
                      List.of(
                          String.valueOf(step.n()),
                          step.id(),
                          String.join(", ", step.because()),
                          String.join(", ", step.after())))
              .toList());
    }
    sheet.heading("Gaps");
    List<Gap> gaps = trace.gaps();
    for (Gap gap : gaps) {
      sheet.entry(
          place(gap) + gap.kind().id() + " " + gap.subject() + " " + gap.message(), List.of());
    }
    if (gaps.isEmpty()) {
      sheet.paragraph("None.");
    }
    if (trace.otherRules().isPresent()) {
      sheet.paragraph(trace.otherRules().get());
    }
  }

  /**
   * {@code {"facts": [...], "rules": [...], "steps": [...], "note": "", "gaps": [...]}}, nothing
   * left out.
   */
  public void json(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("facts");
    for (Article.Fact fact : trace.allFacts()) {
      json.writeStartObject();
      json.writeStringField("id", fact.id());
      json.writeStringField("article", fact.article());
      json.writeStringField("section", fact.section());
      Json.strings(json, "rules", trace.rulesOf(fact));
      json.writeStringField("noRule", fact.noRule());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rules");
    for (Rule rule : trace.rules()) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      Json.strings(json, "facts", trace.factsOf(rule.id()).stream().map(Article.Fact::id).toList());
      Json.strings(json, "cases", trace.casesOf(rule.id()));
      Json.strings(json, "plan", trace.placesOf(rule.id()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("steps");
    for (PlanUse.CitedStep step : trace.steps()) {
      json.writeStartObject();
      json.writeNumberField("n", step.n());
      json.writeStringField("id", step.id());
      Json.strings(json, "because", step.because());
      Json.strings(json, "after", step.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("note", trace.otherRules().orElse(""));
    json.writeArrayFieldStart("gaps");
    for (Gap gap : trace.gaps()) {
      json.writeStartObject();
      json.writeStringField("code", gap.kind().id());
      json.writeStringField("subject", gap.subject());
      json.writeStringField("message", gap.message());
      if (gap.place().isPresent()) {
        Gap.Place at = gap.place().get();
        json.writeStringField("file", folder + at.file());
        json.writeNumberField("line", at.line());
        json.writeNumberField("column", at.column());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
