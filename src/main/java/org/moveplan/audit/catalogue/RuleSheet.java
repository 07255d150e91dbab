package org.moveplan.audit.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.moveplan.audit.drl.Rule;
import org.moveplan.report.Json;
import org.moveplan.report.Page;

/** Everything about one rule on one sheet. */
public final class RuleSheet {

  private static final int CASES_SHOWN = 12;

  private final RuleEntry entry;
  private final Rule rule;

  /** A sheet about the rule of {@code entry}. */
  public RuleSheet(RuleEntry entry) {
    this.entry = entry;
    this.rule = entry.rule();
  }

  /** For a terminal. */
  public void text(Page page) throws IOException {
    page.bold(rule.id() + "  " + rule.title());
    page.rule('-');
    page.wrap("", rule.comment());
    page.blank();
    page.wrap("Article    ", rule.value("article") + ", " + rule.value("section"));
    if (entry.article().isPresent()) {
      Article article = entry.article().get();
      page.wrap("           ", article.title() + " (" + article.versions() + ")");
    }
    if (!entry.also().isEmpty()) {
      page.wrap("Also       ", String.join(", ", entry.also()));
    }
    page.wrap("Severity   ", rule.value("severity"));
    page.wrap("Basis      ", basis());
    page.wrap("Purpose    ", entry.purpose());
    if (rule.has("decision")) {
      page.wrap("Decision   ", "a person has to resolve it; no step could");
    }
    page.wrap("Since      ", rule.value("since"));
    page.blank();
    page.bold("Rests on");
    for (Article.Fact fact : entry.facts()) {
      page.wrap("  ", heading(fact));
      page.wrap("    ", fact.says());
    }
    page.blank();
    page.bold("%s, lines %d to %d".formatted(file(), rule.span().line(), rule.lastLine()));
    int line = rule.span().line();
    for (String written : entry.text().split("\n", -1)) {
      String bare = written.stripLeading();
      String indent = " ".repeat(written.length() - bare.length());
      page.wrap("%5d  %s".formatted(line++, indent), bare);
    }
    page.blank();
    cases(page, "Needed by", entry.neededBy());
    cases(page, "Must not be triggered by", entry.notIn());
  }

  private String basis() {
    return rule.has("inferred")
        ? "inferred: no article says it outright"
        : "explicit: the article says it";
  }

  private String heading(Article.Fact fact) {
    String how = fact.leadsTo().contains(rule.id()) ? "; the rule goes a step beyond" : "";
    return "%s (%s, %s; %s, %s%s)"
        .formatted(
            fact.id(), fact.confidence(), fact.severity(), fact.article(), fact.section(), how);
  }

  private String file() {
    return "rules/" + rule.file();
  }

  private static void cases(Page page, String title, List<String> cases) throws IOException {
    page.bold(title + " " + cases.size() + (cases.size() == 1 ? " case" : " cases"));
    for (String name : cases.stream().limit(CASES_SHOWN).toList()) {
      page.wrap("  ", name);
    }
    if (cases.size() > CASES_SHOWN) {
      page.line("  " + rest(cases));
    }
  }

  private static String rest(List<String> cases) {
    return "and %d more; --format json names them all".formatted(cases.size() - CASES_SHOWN);
  }

  /** In Markdown. */
  public void markdown(Writer out) throws IOException {
    line(out, "# " + rule.id() + " " + rule.title());
    line(out, "");
    line(out, rule.comment());
    line(out, "");
    line(out, "| | |");
    line(out, "| --- | --- |");
    row(out, "Article", rule.value("article") + ", " + rule.value("section"));
    if (entry.article().isPresent()) {
      row(out, "Title", entry.article().get().title());
      row(out, "Versions", entry.article().get().versions());
    }
    row(out, "Also", entry.also().isEmpty() ? "-" : String.join(", ", entry.also()));
    row(out, "Severity", rule.value("severity"));
    row(out, "Basis", basis());
    row(out, "Purpose", entry.purpose());
    row(out, "Decision", rule.has("decision") ? "yes" : "no");
    row(out, "Since", rule.value("since"));
    line(out, "");
    line(out, "## Rests on");
    line(out, "");
    for (Article.Fact fact : entry.facts()) {
      line(out, "- **" + heading(fact) + "**: " + RuleTable.cell(fact.says()));
    }
    line(out, "");
    line(out, "## %s, lines %d to %d".formatted(file(), rule.span().line(), rule.lastLine()));
    line(out, "");
    line(out, "```");
    line(out, entry.text());
    line(out, "```");
    cases(out, "Needed by", entry.neededBy());
    cases(out, "Must not be triggered by", entry.notIn());
  }

  private static void row(Writer out, String name, String value) throws IOException {
    line(out, "| " + name + " | " + RuleTable.cell(value) + " |");
  }

  private static void cases(Writer out, String title, List<String> cases) throws IOException {
    line(out, "");
    line(out, "## %s %d %s".formatted(title, cases.size(), cases.size() == 1 ? "case" : "cases"));
    line(out, "");
    for (String name : cases.stream().limit(CASES_SHOWN).toList()) {
      line(out, "- " + name);
    }
    if (cases.size() > CASES_SHOWN) {
      line(out, "- " + rest(cases));
    }
  }

  private static void line(Writer out, String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  /** One object with everything, all cases included. */
  public void json(JsonGenerator json) throws IOException {
    json.writeStartObject();
    RuleTable.card(json, rule);
    json.writeArrayFieldStart("facts");
    for (Article.Fact fact : entry.facts()) {
      json.writeStartObject();
      json.writeStringField("id", fact.id());
      json.writeStringField("article", fact.article());
      json.writeStringField("section", fact.section());
      json.writeStringField("confidence", fact.confidence());
      json.writeStringField("severity", fact.severity());
      json.writeBooleanField("beyond", fact.leadsTo().contains(rule.id()));
      json.writeStringField("says", fact.says());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("drl", entry.text());
    Json.strings(json, "neededBy", entry.neededBy());
    Json.strings(json, "notIn", entry.notIn());
    json.writeEndObject();
  }
}
