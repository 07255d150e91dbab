package org.moveplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.moveplan.domain.Token;

/**
 * Writes the JSON Schema of a document, property by property. An object has the properties that are
 * written and no others, and needs those whose name does not end in a question mark.
 */
final class SchemaWriter {

  private static final String OPTIONAL = "?";

  /** Writes the properties of an object. */
  interface Properties {
    void write() throws IOException;
  }

  private final JsonGenerator out;

  /** What the objects that are being written need, the innermost on top. */
  private final Deque<List<String>> required = new ArrayDeque<>();

  SchemaWriter(JsonGenerator out) {
    this.out = out;
  }

  void document(String title, Properties properties) throws IOException {
    out.writeStartObject();
    out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    out.writeStringField("title", title);
    body(properties);
  }

  void object(String name, Properties properties) throws IOException {
    start(name);
    body(properties);
  }

  void list(String name, Properties properties) throws IOException {
    start(name);
    out.writeStringField("type", "array");
    out.writeObjectFieldStart("items");
    body(properties);
    out.writeEndObject();
  }

  /** An object of objects, by any names. */
  void catalogue(String name, Properties properties) throws IOException {
    start(name);
    out.writeStringField("type", "object");
    out.writeObjectFieldStart("additionalProperties");
    body(properties);
    out.writeEndObject();
  }

  void string(String name) throws IOException {
    type(name, "string");
  }

  void flag(String name) throws IOException {
    type(name, "boolean");
  }

  void pattern(String name, String pattern) throws IOException {
    start(name);
    out.writeStringField("type", "string");
    out.writeStringField("pattern", pattern);
    out.writeEndObject();
  }

  void constant(String name, String value) throws IOException {
    start(name);
    out.writeStringField("const", value);
    out.writeEndObject();
  }

  /** A whole number. */
  void count(String name, int least) throws IOException {
    start(name);
    out.writeStringField("type", "integer");
    out.writeNumberField("minimum", least);
    out.writeEndObject();
  }

  void choice(String name, Token[] tokens) throws IOException {
    start(name);
    out.writeArrayFieldStart("enum");
    for (Token token : tokens) {
      out.writeString(token.token());
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  void strings(String name) throws IOException {
    start(name);
    out.writeStringField("type", "array");
    out.writeObjectFieldStart("items");
    out.writeStringField("type", "string");
    out.writeEndObject();
    out.writeEndObject();
  }

  private void type(String name, String type) throws IOException {
    start(name);
    out.writeStringField("type", type);
    out.writeEndObject();
  }

  private void start(String name) throws IOException {
    if (name.endsWith(OPTIONAL)) {
      out.writeObjectFieldStart(name.substring(0, name.length() - OPTIONAL.length()));
    } else {
      required.peek().add(name);
      out.writeObjectFieldStart(name);
    }
  }

  private void body(Properties properties) throws IOException {
    required.push(new ArrayList<>());
    out.writeStringField("type", "object");
    out.writeObjectFieldStart("properties");
    properties.write();
    out.writeEndObject();
    out.writeArrayFieldStart("required");
    for (String name : required.pop()) {
      out.writeString(name);
    }
    out.writeEndArray();
    out.writeBooleanField("additionalProperties", false);
    out.writeEndObject();
  }
}
