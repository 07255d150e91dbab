package org.moveplan.audit.lint;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.report.Page;
import org.moveplan.report.Plain;
import org.moveplan.report.Sarif;

/** Writes the findings of a lint. */
public final class LintPrinter {

  private static final int MOST_SHOWN = 100;
  private static final int EXCERPT = 72;
  private static final String MARGIN = "  | ";

  private final LintReport report;
  private final String folder;

  /**
   * @param folder what stands before the names of files, such as {@code rules/}
   */
  public LintPrinter(LintReport report, String folder) {
    this.report = report;
    this.folder = folder;
  }

  /** For a terminal: place, code and message, the line with a caret, and what to do. */
  public void text(Page page) throws IOException {
    for (LintFinding finding : report.findings().stream().limit(MOST_SHOWN).toList()) {
      page.line(headline(finding));
      excerpt(page, finding);
      if (!finding.help().isEmpty()) {
        page.wrap("  help: ", finding.help());
      }
    }
    int rest = report.findings().size() - MOST_SHOWN;
    if (rest > 0) {
      page.line("and " + rest + (rest == 1 ? " more finding" : " more findings"));
    }
    page.line(summary());
  }

  /** One line: place, code and message. */
  public String headline(LintFinding finding) {
    return "%s: error[%s]: %s"
        .formatted(Plain.safe(place(finding)), finding.code().id(), shown(finding.message()));
  }

  private String place(LintFinding finding) {
    return finding.file().isEmpty() ? file(finding) : folder + finding.place();
  }

  /** With its folder, which stands alone where it is at fault as a whole. */
  private String file(LintFinding finding) {
    return finding.file().isEmpty() ? folder.replaceFirst("(?<=.)/$", "") : folder + finding.file();
  }

  private String summary() {
    int files = report.files().size();
    int findings = report.findings().size();
    return "%d %s, %d %s, %s"
        .formatted(
            files,
            files == 1 ? "file" : "files",
            report.rules(),
            report.rules() == 1 ? "rule" : "rules",
            findings == 0 ? "no findings" : findings + (findings == 1 ? " finding" : " findings"));
  }

  private void excerpt(Page page, LintFinding finding) throws IOException {
    String line = shown(report.line(finding).orElse(""));
    if (line.isBlank()) {
      return;
    }
    int caret = finding.span().column() - 1;
    int from = caret < EXCERPT ? 0 : caret - EXCERPT / 2;
    int length = line.codePointCount(0, line.length());
    int to = Math.min(length, from + EXCERPT);
    if (from < to) {
      page.line(
          MARGIN
              + line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to)));
      page.line(MARGIN + " ".repeat(caret - from) + "^");
    }
  }

  /** Nothing that a terminal would obey; as many characters as {@code text} has. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .mapToObj(c -> Plain.safe(Character.toString(c)))
        .forEach(c -> shown.append(c.codePointCount(0, c.length()) == 1 ? c : "?"));
    return shown.toString();
  }

  /** {@code {"files":, "rules":, "findings": [...]}}. */
  public void json(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("files", report.files().size());
    json.writeNumberField("rules", report.rules());
    json.writeArrayFieldStart("findings");
    for (LintFinding finding : report.findings()) {
      json.writeStartObject();
      json.writeStringField("code", finding.code().id());
      json.writeStringField("title", finding.code().title());
      json.writeBooleanField("trust", finding.code().isTrust());
      json.writeStringField("file", file(finding));
      json.writeNumberField("line", finding.span().line());
      json.writeNumberField("column", finding.span().column());
      json.writeStringField("message", finding.message());
      json.writeStringField("help", finding.help());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The findings for SARIF. */
  public List<Sarif.Result> results() {
    return report.findings().stream()
        .map(
            finding ->
                new Sarif.Result(
                    finding.code().id(),
                    finding.code().title(),
                    finding.help().isEmpty()
                        ? finding.message()
                        : finding.message() + "; " + finding.help(),
                    file(finding),
                    finding.span().line(),
                    finding.span().column()))
        .toList();
  }
}
