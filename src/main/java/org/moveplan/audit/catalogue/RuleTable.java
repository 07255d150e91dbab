package org.moveplan.audit.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.moveplan.audit.drl.Rule;
import org.moveplan.report.Json;
import org.moveplan.report.Page;

/** All rules, a line or two each. */
public final class RuleTable {

  private final List<Rule> rules;

  /** A table of {@code rules}, in this order. */
  public RuleTable(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** For a terminal: by file, the id, how grave, how sure, and the sentence. */
  public void text(Page page) throws IOException {
    String file = "";
    for (Rule rule : rules) {
      if (!rule.file().equals(file)) {
        if (!file.isEmpty()) {
          page.blank();
        }
        file = rule.file();
        page.bold(file);
      }
      String first = "  %-11s %-9s %-8s ".formatted(rule.id(), rule.value("severity"), basis(rule));
      page.wrap(first, rule.comment());
    }
    page.blank();
    page.line(rules.size() + (rules.size() == 1 ? " rule" : " rules"));
  }

  /** A table in Markdown. */
  public void markdown(Writer out) throws IOException {
    out.write("# Rules\n\n");
    out.write("| Rule | Sentence | Article | Section | Severity | Basis | File |\n");
    out.write("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (Rule rule : rules) {
      List<String> cells =
          List.of(
              rule.id(),
              rule.comment(),
              rule.value("article"),
              rule.value("section"),
              rule.value("severity"),
              basis(rule),
              rule.file() + ":" + rule.span().line());
      out.write("| ");
      out.write(String.join(" | ", cells.stream().map(RuleTable::cell).toList()));
      out.write(" |\n");
    }
  }

  static String cell(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;");
  }

  /** {@code {"rules": [...]}}. */
  public void json(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      json.writeStartObject();
      card(json, rule);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void card(JsonGenerator json, Rule rule) throws IOException {
    json.writeStringField("id", rule.id());
    json.writeStringField("title", rule.title());
    json.writeStringField("sentence", rule.comment());
    json.writeStringField("article", rule.value("article"));
    json.writeStringField("section", rule.value("section"));
    Json.strings(json, "also", rule.list("also"));
    json.writeStringField("severity", rule.value("severity"));
    json.writeBooleanField("inferred", rule.has("inferred"));
    json.writeBooleanField("decision", rule.has("decision"));
    json.writeStringField("purpose", rule.has("purpose") ? rule.value("purpose") : "safety");
    json.writeStringField("since", rule.value("since"));
    json.writeStringField("file", rule.file());
    json.writeArrayFieldStart("lines");
    json.writeNumber(rule.span().line());
    json.writeNumber(rule.lastLine());
    json.writeEndArray();
  }

  private static String basis(Rule rule) {
    return rule.has("inferred") ? "inferred" : "explicit";
  }
}
