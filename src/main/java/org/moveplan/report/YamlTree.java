package org.moveplan.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A document as YAML. Every string is quoted, so that names such as {@code no} and {@code 007} are
 * names for every YAML reader.
 */
final class YamlTree implements TreeOutput {

  private final JsonGenerator yaml;
  private final OutputStream out;

  private YamlTree(JsonGenerator yaml, OutputStream out) {
    this.yaml = yaml;
    this.out = out;
  }

  /** A document that leaves {@code out} open. */
  static YamlTree on(OutputStream out) throws IOException {
    YAMLFactory factory =
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();
    JsonGenerator yaml = factory.createGenerator(out, JsonEncoding.UTF8);
    yaml.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return new YamlTree(yaml, out);
  }

  @Override
  public void begin() throws IOException {
    yaml.writeStartObject();
  }

  @Override
  public void end() throws IOException {
    yaml.writeEndObject();
    yaml.close();
    out.flush();
  }

  @Override
  public void beginItem() throws IOException {
    yaml.writeStartObject();
  }

  @Override
  public void beginObject(String name) throws IOException {
    yaml.writeObjectFieldStart(name);
  }

  @Override
  public void endObject() throws IOException {
    yaml.writeEndObject();
  }

  @Override
  public void beginList(String name) throws IOException {
    yaml.writeArrayFieldStart(name);
  }

  @Override
  public void endList() throws IOException {
    yaml.writeEndArray();
  }

  @Override
  public void text(String name, String value) throws IOException {
    yaml.writeStringField(name, value);
  }

  @Override
  public void word(String name, String value) throws IOException {
    yaml.writeStringField(name, value);
  }

  @Override
  public void item(String word) throws IOException {
    yaml.writeString(word);
  }

  @Override
  public void number(String name, int value) throws IOException {
    yaml.writeNumberField(name, value);
  }

  @Override
  public void flag(String name, boolean value) throws IOException {
    yaml.writeBooleanField(name, value);
  }
}
