package org.moveplan.audit.prove;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.moveplan.report.Json;

/** Writes what came of a proof, for programs. */
final class ProofJson {

  private ProofJson() {}

  /** Writes everything; {@code notBegun} are the sorts of which nothing was tried. */
  static void write(ProofReport report, List<String> notBegun, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("rules", report.rules());
    json.writeBooleanField("whole", report.end() == ProofReport.End.ALL);
    json.writeStringField("ended", report.end().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("seed", report.bounds().draw().seed());
    json.writeNumberField("users", report.bounds().draw().users());
    json.writeNumberField("postoffices", report.bounds().draw().postoffices());
    json.writeNumberField("states", Completeness.MOST_STATES);
    json.writeArrayFieldStart("tried");
    for (ProofReport.Row row : report.rows()) {
      json.writeStartObject();
      json.writeStringField("sort", row.sort());
      json.writeStringField("meaning", row.meaning());
      json.writeNumberField("lists", row.lists());
      json.writeNumberField("wholeLists", row.wholeLists());
      json.writeNumberField("all", row.all());
      json.writeNumberField("every", row.every());
      json.writeNumberField("requests", row.requests());
      json.writeNumberField("users", row.users());
      json.writeNumberField("asked", row.asked());
      json.writeNumberField("impossible", row.impossible());
      json.writeNumberField("open", row.open());
      sources(row, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.strings(json, "notBegun", notBegun);
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      json.writeStartObject();
      json.writeStringField("claim", finding.claim());
      json.writeStringField("sort", finding.sort());
      json.writeStringField("message", finding.message());
      Json.strings(json, "way", finding.evidence());
      json.writeStringField("list", finding.list());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void sources(ProofReport.Row row, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("sources");
    for (ProofReport.Source source : row.sources()) {
      json.writeStartObject();
      json.writeStringField("name", source.name());
      json.writeNumberField("size", source.size());
      json.writeStringField("choice", source.choice());
      Json.strings(json, "attributes", source.attributes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
