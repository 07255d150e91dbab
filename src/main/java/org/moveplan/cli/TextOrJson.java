package org.moveplan.cli;

import java.io.IOException;
import org.moveplan.domain.Token;
import org.moveplan.report.Json;
import picocli.CommandLine.Option;

/** The option of the form of a report on rules: text or JSON. */
final class TextOrJson {

  /** The forms. */
  enum Form implements Token {
    TEXT,
    JSON
  }

  /** Reads one of them. */
  static final class Converter extends TokenConverter<Form> {
    Converter() {
      super(Form.values());
    }
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Converter.class,
      completionCandidates = Converter.class,
      description = "text (the default) or json.")
  private Form form = Form.TEXT;

  void write(Streams streams, Colour colour, Data.Text text, Json.Content json) throws IOException {
    Data data = new Data(streams);
    switch (form) {
      case TEXT -> data.text(colour, text);
      case JSON -> data.json(json);
    }
  }
}
