package org.moveplan.audit.prove;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.moveplan.report.Page;

/**
 * What came of a proof.
 *
 * @param rows what was tried, and what became of it
 * @param findings the claims that do not hold, each kind of fault once
 * @param whole whether everything was tried; not if findings ended it
 * @param rules how many rules there are
 * @param bounds how far it went
 */
public record ProofReport(
    List<Row> rows, List<Finding> findings, boolean whole, int rules, Bounds bounds) {

  /**
   * Requests tried for one reason.
   *
   * @param sort the reason
   * @param meaning the same in words
   * @param lists how many lists of attributes, or other sources, they come from
   * @param wholeLists how many of these were tried in every combination
   * @param every one of so many requests was tried; 1 if all were
   * @param requests how many requests were tried
   * @param users how many users these have
   * @param asked how many of them are blocked for a person's decision
   * @param impossible how many are blocked, and a search found no safe way
   * @param open how many are blocked without either
   */
  public record Row(
      String sort,
      String meaning,
      int lists,
      int wholeLists,
      int every,
      int requests,
      int users,
      int asked,
      int impossible,
      int open) {}

  public ProofReport {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /** Whether something does not hold. */
  public boolean hasFindings() {
    return !findings.isEmpty();
  }

  /** For a terminal. */
  public void text(Page page) throws IOException {
    int number = 0;
    for (Finding finding : findings) {
      number++;
      page.bold("%d. Not %s (%s)".formatted(number, finding.claim(), finding.sort()));
      for (String line : finding.file().lines().skip(1).toList()) {
        String bare = line.stripLeading();
        page.wrap("  " + " ".repeat(line.length() - bare.length()), bare);
      }
      page.blank();
    }
    page.line("Tried        lists  requests     users     asked  impossible  open");
    for (Row row : rows) {
      page.line(
          "%-10s %7d %9d %9d %9d %11d %5d"
              .formatted(
                  row.sort(),
                  row.lists(),
                  row.requests(),
                  row.users(),
                  row.asked(),
                  row.impossible(),
                  row.open()));
    }
    page.blank();
    for (Row row : rows) {
      page.wrap("%-10s ".formatted(row.sort()), row.meaning() + wholeness(row));
    }
    page.blank();
    page.wrap("asked      ", "users blocked by a rule that asks for a decision (@decision)");
    page.wrap("impossible ", "users blocked for whom a search found no safe way");
    page.wrap("open       ", "users blocked of whom the search does not know");
    page.blank();
    page.wrap("", conclusion());
  }

  private static String wholeness(Row row) {
    String part =
        row.wholeLists() == row.lists()
            ? ""
            : "; %d of %d lists whole".formatted(row.wholeLists(), row.lists());
    return row.every() == 1 ? part : part + "; one of %d tried".formatted(row.every());
  }

  private String conclusion() {
    int requests = rows.stream().mapToInt(Row::requests).sum();
    String tried = "%d requests with %d rules".formatted(requests, rules);
    return hasFindings()
        ? tried + (whole ? "" : " so far") + ": " + count(findings.size(), "finding")
        : tried + ": every plan safe, complete, minimal and independent of order";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Everything. */
  public void json(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("rules", rules);
    json.writeBooleanField("whole", whole);
    json.writeNumberField("seed", bounds.draw().seed());
    json.writeNumberField("users", bounds.draw().users());
    json.writeNumberField("postoffices", bounds.draw().postoffices());
    json.writeArrayFieldStart("tried");
    for (Row row : rows) {
      json.writeStartObject();
      json.writeStringField("sort", row.sort());
      json.writeStringField("meaning", row.meaning());
      json.writeNumberField("lists", row.lists());
      json.writeNumberField("wholeLists", row.wholeLists());
      json.writeNumberField("every", row.every());
      json.writeNumberField("requests", row.requests());
      json.writeNumberField("users", row.users());
      json.writeNumberField("asked", row.asked());
      json.writeNumberField("impossible", row.impossible());
      json.writeNumberField("open", row.open());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("claim", finding.claim());
      json.writeStringField("sort", finding.sort());
      json.writeStringField("message", finding.message());
      json.writeArrayFieldStart("way");
      for (String step : finding.evidence()) {
        json.writeString(step);
      }
      json.writeEndArray();
      json.writeStringField("list", finding.list());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
