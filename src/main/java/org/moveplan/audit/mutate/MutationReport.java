package org.moveplan.audit.mutate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.moveplan.report.Page;

/**
 * What came of the mutants.
 *
 * @param killed those that a case noticed
 * @param survivors those that none noticed
 * @param stale explanations of mutants that do not survive
 * @param cases how many cases there were
 * @param situations how many different situations these have
 */
public record MutationReport(
    List<Killed> killed, List<Survivor> survivors, Set<String> stale, int cases, int situations) {

  /** A mutant and the first case that noticed it. */
  public record Killed(Mutant mutant, String by) {}

  /** A mutant that no case noticed, and why that is right; empty if nobody has said so. */
  public record Survivor(Mutant mutant, String reason) {}

  public MutationReport {
    killed = List.copyOf(killed);
    survivors = List.copyOf(survivors);
    stale = Collections.unmodifiableSortedSet(new TreeSet<>(stale));
  }

  /** The survivors that nobody has explained. */
  public List<Survivor> unexplained() {
    return survivors.stream().filter(one -> one.reason().isEmpty()).toList();
  }

  /** Whether somebody has to look. */
  public boolean hasFindings() {
    return !unexplained().isEmpty() || !stale.isEmpty();
  }

  /** For a terminal. */
  public void text(Page page) throws IOException {
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
    json.writeArrayFieldStart("survivors");
    for (Survivor survivor : survivors) {
      json.writeStartObject();
      json.writeStringField("mutant", survivor.mutant().name());
      json.writeStringField("because", survivor.reason());
      json.writeStringField("drl", survivor.mutant().text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("stale");
    for (String name : stale) {
      json.writeString(name);
    }
    json.writeEndArray();
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
