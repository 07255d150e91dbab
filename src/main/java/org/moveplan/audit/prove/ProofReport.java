package org.moveplan.audit.prove;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.moveplan.report.Page;

/**
 * What came of a proof.
 *
 * @param rows what was tried, and what became of it
 * @param findings the claims that do not hold, each kind of fault once
 * @param end why nothing more was tried
 * @param rules how many rules there are
 * @param bounds how far it went
 */
public record ProofReport(
    List<Row> rows, List<Finding> findings, End end, int rules, Bounds bounds) {

  /** Why nothing more was tried. */
  public enum End {
    /** There is nothing more within the bounds. */
    ALL,
    /** There were enough findings. */
    FINDINGS,
    /** It was told to stop, by a time limit or a person. */
    STOPPED
  }

  /**
   * Requests tried for one reason.
   *
   * @param sort the reason
   * @param meaning the same in words
   * @param sources the lists of attributes, or what else they come from
   * @param all how many requests there are, equal ones included
   * @param every one of so many of them was to be tried; 1 if all were
   * @param requests how many requests were tried
   * @param users how many users these have
   * @param asked how many of them are blocked for a person's decision
   * @param impossible how many are blocked, and a search found no safe way
   * @param open how many are blocked without either
   */
  public record Row(
      String sort,
      String meaning,
      List<Source> sources,
      int all,
      int every,
      int requests,
      int users,
      int asked,
      int impossible,
      int open) {

    public Row {
      sources = List.copyOf(sources);
    }

    int lists() {
      return sources.size();
    }

    /** How many lists are tried in every combination. */
    int wholeLists() {
      return (int) sources.stream().filter(Source::whole).count();
    }

    /** Too many to be told one by one are those of rules and steps. */
    boolean tellsSources() {
      return !sort.equals(Inputs.Sort.RULES.token()) && !sort.equals(Inputs.Sort.STEPS.token());
    }
  }

  /**
   * Where requests come from.
   *
   * @param size how many requests they are
   * @param whole whether these are all combinations
   * @param attributes what is combined, with the number of values of each; none if it is drawn
   */
  public record Source(String name, int size, boolean whole, List<String> attributes) {

    public Source {
      attributes = List.copyOf(attributes);
    }

    /** How its requests were chosen. */
    String choice() {
      return whole ? "whole" : attributes.isEmpty() ? "drawn" : "any 3";
    }
  }

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
      indented(page, "", finding.message());
      if (!finding.evidence().isEmpty()) {
        page.line("A safe way:");
        page.wrap("    ", String.join(", ", finding.evidence()));
      }
      page.line("The list:");
      indented(page, "    ", finding.list());
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
      sources(page, row);
    }
    for (String sort : notBegun()) {
      page.line("%-10s not begun".formatted(sort));
    }
    page.blank();
    page.wrap("whole      ", "all combinations; any 3: any three values together");
    page.wrap("asked      ", "users blocked by a rule that asks for a decision (@decision)");
    page.wrap("impossible ", "users blocked for whom a search found no safe way");
    page.wrap(
        "open       ",
        "users blocked of whom the search does not know: it gave up after %d states, or they are in company that it cannot order"
            .formatted(Completeness.MOST_STATES));
    page.blank();
    page.wrap("", conclusion());
  }

  /** How many requests each source has, and of the core what it combines. */
  private static void sources(Page page, Row row) throws IOException {
    if (row.tellsSources()) {
      for (Source source : row.sources()) {
        boolean core = row.sort().equals(Inputs.Sort.CORE.token());
        String what = core ? ": " + String.join(", ", source.attributes()) : "";
        page.wrap("%18d %-6s ".formatted(source.size(), source.choice()), source.name() + what);
      }
    }
  }

  /** Lines that are broken already as they are, unless they are too long. */
  private static void indented(Page page, String indent, String text) throws IOException {
    for (String line : text.lines().toList()) {
      String bare = line.stripLeading();
      page.wrap(indent + " ".repeat(line.length() - bare.length()), bare);
    }
  }

  private String wholeness(Row row) {
    String part =
        row.wholeLists() == row.lists()
            ? ""
            : "; %d of %d lists whole".formatted(row.wholeLists(), row.lists());
    String chosen = row.every() == 1 ? "" : "; one of %d tried".formatted(row.every());
    boolean cut = end != End.ALL && row.sort().equals(rows.get(rows.size() - 1).sort());
    return part + chosen + (cut ? "; stopped early, of %d requests".formatted(row.all()) : "");
  }

  /** The sorts of which nothing was tried. */
  private List<String> notBegun() {
    Set<String> begun = rows.stream().map(Row::sort).collect(Collectors.toSet());
    return end == End.ALL
        ? List.of()
        : Arrays.stream(Inputs.Sort.values())
            .map(Inputs.Sort::token)
            .filter(sort -> !begun.contains(sort))
            .toList();
  }

  private String conclusion() {
    int requests = rows.stream().mapToInt(Row::requests).sum();
    String tried = "%d requests with %d rules".formatted(requests, rules);
    String result =
        hasFindings()
            ? count(findings.size(), "finding")
            : "every plan safe, complete, minimal and independent of order";
    return switch (end) {
      case ALL -> tried + ": " + result;
      case FINDINGS -> tried + " so far: " + result;
      case STOPPED -> tried + " until it was stopped: " + result;
    };
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Everything. */
  public void json(JsonGenerator json) throws IOException {
    ProofJson.write(this, notBegun(), json);
  }
}
