package org.moveplan.audit.mutate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.moveplan.report.Json;
import org.moveplan.report.Page;

/**
 * What came of the mutants.
 *
 * @param failing the cases that fail with the rules as they are; then no mutant is tried
 * @param killed those that a case noticed
 * @param survivors those that none noticed
 * @param stale explanations of mutants that do not survive
 * @param cases how many cases there were
 * @param situations how many different situations these have
 */
public record MutationReport(
    List<Failing> failing,
    List<Killed> killed,
    List<Survivor> survivors,
    Set<String> stale,
    int cases,
    int situations) {

  /** A case that fails, and what comes out otherwise than it expects. */
  public record Failing(String name, List<String> differences) {

    public Failing {
      differences = List.copyOf(differences);
    }
  }

  /** A mutant and the first case that noticed it. */
  public record Killed(Mutant mutant, String by) {}

  /** A mutant that no case noticed, and why that is right; empty if nobody has said so. */
  public record Survivor(Mutant mutant, String reason) {}

  public MutationReport {
    failing = List.copyOf(failing);
    killed = List.copyOf(killed);
    survivors = List.copyOf(survivors);
    stale = Collections.unmodifiableSortedSet(new TreeSet<>(stale));
  }

  /** The survivors that nobody has explained. */
  List<Survivor> unexplained() {
    return survivors.stream().filter(one -> one.reason().isEmpty()).toList();
  }

  /** Whether somebody has to look. */
  public boolean hasFindings() {
    return !failing.isEmpty() || !unexplained().isEmpty() || !stale.isEmpty();
  }

  /** For a terminal. */
  public void text(Page page) throws IOException {
    if (!failing.isEmpty()) {
      for (Failing one : failing) {
        page.bold("fails: " + one.name());
        for (String difference : one.differences()) {
          page.wrap("    ", difference);
        }
      }
      page.wrap(
          "",
          "%d cases, of which %d fail with the rules as they are; no mutant was tried"
              .formatted(cases, failing.size()));
      return;
    }
    for (Survivor survivor : unexplained()) {
      page.bold("survives: " + survivor.mutant().name());
      for (String line : survivor.mutant().text().split("\n", -1)) {
        String bare = line.stripLeading();
        if (!bare.isEmpty()) {
          page.wrap("  " + " ".repeat(line.length() - bare.length()), bare);
        }
      }
    }
    for (String name : stale) {
      page.wrap("explained, but does not survive: ", name);
    }
    int all = killed.size() + survivors.size();
    page.line(
        "%d cases, %d situations, %d mutants: %d killed, %d survive, %d of them explained"
            .formatted(
                cases,
                situations,
                all,
                killed.size(),
                survivors.size(),
                survivors.size() - unexplained().size()));
  }

  /** Everything, the killed with what killed them. */
  public void json(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("cases", cases);
    json.writeNumberField("situations", situations);
    json.writeNumberField("mutants", killed.size() + survivors.size());
    json.writeArrayFieldStart("failing");
    for (Failing one : failing) {
      json.writeStartObject();
      json.writeStringField("case", one.name());
      Json.strings(json, "differences", one.differences());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("survivors");
    for (Survivor survivor : survivors) {
      json.writeStartObject();
      json.writeStringField("mutant", survivor.mutant().name());
      json.writeStringField("because", survivor.reason());
      json.writeStringField("drl", survivor.mutant().text());
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.strings(json, "stale", stale);
    json.writeArrayFieldStart("killed");
    for (Killed one : killed) {
      json.writeStartObject();
      json.writeStringField("mutant", one.mutant().name());
      json.writeStringField("by", one.by());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
