package org.moveplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** JSON as this project writes it: two spaces, LF, a line end after the last brace. */
public final class Json {

  /** What is written. */
  public interface Content {

    /** Writes one value. */
    void writeTo(JsonGenerator json) throws IOException;
  }

  private Json() {}

  /** Writes {@code content} and leaves {@code out} open. */
  public static void write(OutputStream out, Content content) throws IOException {
    JsonGenerator json = PlanJson.generator(out);
    content.writeTo(json);
    json.writeRaw('\n');
    json.flush();
  }

  /** Writes a property that is an array of texts. */
  public static void strings(JsonGenerator json, String name, Iterable<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
