package org.moveplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings in files as SARIF 2.1.0, which editors and code hosts show beside the lines. One run,
 * one rule for each kind of finding that occurs, columns in code points.
 */
public final class Sarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /**
   * One finding.
   *
   * @param kind the stable code of its kind
   * @param title what that code stands for
   * @param message what is wrong and what to do
   * @param file the file, with {@code /} between its parts; empty if it is about no file
   * @param line the line, from 1; 0 if it is about the whole file
   * @param column the column in code points, from 1
   */
  public record Result(
      String kind, String title, String message, String file, int line, int column) {}

  private final String version;
  private final List<Result> results;

  /** The findings of moveplan {@code version}, in this order. */
  public Sarif(String version, List<Result> results) {
    this.version = version;
    this.results = List.copyOf(results);
  }

  /** Writes the log. */
  public void write(JsonGenerator json) throws IOException {
    SortedMap<String, String> kinds = new TreeMap<>();
    results.forEach(result -> kinds.put(result.kind(), result.title()));
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "moveplan");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (var kind : kinds.entrySet()) {
      json.writeStartObject();
      json.writeStringField("id", kind.getKey());
      text(json, "shortDescription", kind.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    List<String> order = List.copyOf(kinds.keySet());
    for (Result result : results) {
      result(json, result, order.indexOf(result.kind()));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void result(JsonGenerator json, Result result, int index) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", result.kind());
    json.writeNumberField("ruleIndex", index);
    json.writeStringField("level", "error");
    text(json, "message", result.message());
    json.writeArrayFieldStart("locations");
    if (!result.file().isEmpty()) {
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", uri(result.file()));
      json.writeEndObject();
      if (result.line() > 0) {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", result.line());
        json.writeNumberField("startColumn", result.column());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** A relative or absolute reference with everything escaped that a reference may not hold. */
  private static String uri(String file) {
    StringBuilder uri = new StringBuilder();
    for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~/".indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return uri.toString();
  }
}
