package org.moveplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.moveplan.report.Json;
import org.moveplan.report.Sheet;
import picocli.CommandLine.Option;

/** The option of the form in which a command tells what it found: text, Markdown or JSON. */
final class Telling {

  /** Writes for people. */
  interface ForPeople {
    void write(Sheet sheet) throws IOException;
  }

  /** Writes for programs. */
  interface ForPrograms {
    void write(OutputStream out) throws IOException;
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = SheetFormat.Converter.class,
      completionCandidates = SheetFormat.Converter.class,
      description = "text (the default), markdown or json.")
  private SheetFormat format = SheetFormat.TEXT;

  /** For what is told as one sheet, be it text or Markdown. */
  void write(Streams streams, Colour colour, ForPeople people, ForPrograms programs)
      throws IOException {
    Data data = new Data(streams);
    switch (format) {
      case TEXT -> data.lines(out -> people.write(Sheet.text(out, Layouts.of(streams, colour))));
      case MARKDOWN -> data.lines(out -> people.write(Sheet.markdown(out)));
      case JSON -> data.bytes(programs::write);
    }
  }

  /** For what is told in a way of its own in each form. */
  void write(Streams streams, Colour colour, Data.Text text, Data.Lines markdown, Json.Content json)
      throws IOException {
    Data data = new Data(streams);
    switch (format) {
      case TEXT -> data.text(colour, text);
      case MARKDOWN -> data.lines(markdown);
      case JSON -> data.json(json);
    }
  }
}
