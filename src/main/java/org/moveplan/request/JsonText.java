package org.moveplan.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;

/** Writes trees of maps, collections and scalars as JSON, the same bytes on every machine. */
final class JsonText {

  private JsonText() {}

  static String of(Map<String, ?> tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      write(json, tree);
    } catch (IOException impossible) {
      throw new IllegalStateException("A string cannot fail to be written.", impossible);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Object node) throws IOException {
    if (node instanceof Map<?, ?> mapping) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : mapping.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (node instanceof Collection<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(json, element);
      }
      json.writeEndArray();
    } else if (node instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (node instanceof Integer number) {
      json.writeNumber(number);
    } else if (node instanceof Number number) {
      json.writeNumber(String.valueOf(number));
    } else {
      json.writeString(String.valueOf(node));
    }
  }
}
