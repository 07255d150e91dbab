package org.moveplan.audit.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.moveplan.report.PlanJson;

/** Writes explanations as one JSON document. */
public final class ExplanationJson {

  private ExplanationJson() {}

  /** Writes {@code all} and flushes; {@code out} stays open. */
  public static void write(List<Explanation> all, OutputStream out) throws IOException {
    JsonGenerator json = PlanJson.generator(out);
    json.writeStartObject();
    json.writeStringField("format", "moveplan.explanation/1");
    json.writeArrayFieldStart("explanations");
    for (Explanation each : all) {
      each.write(json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
