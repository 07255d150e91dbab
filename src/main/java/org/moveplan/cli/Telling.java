package org.moveplan.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.moveplan.domain.Token;
import org.moveplan.report.Layout;
import org.moveplan.report.Sheet;
import picocli.CommandLine.Option;

/** The form in which a command tells what it found. */
final class Telling {

  /** The forms. */
  enum Form implements Token {
    TEXT,
    MARKDOWN,
    JSON
  }

  /** Reads one of them. */
  static final class OfForm extends TokenConverter<Form> {
    OfForm() {
      super(Form.values());
    }
  }

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
      converter = OfForm.class,
      description = "text (the default), markdown or json.")
  private Form form = Form.TEXT;

  void write(Streams streams, Colour colour, ForPeople people, ForPrograms programs)
      throws IOException {
    try {
      if (form == Form.JSON) {
        programs.write(streams.out());
        return;
      }
      Writer out =
          new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
      Layout layout = form == Form.TEXT ? Layouts.of(streams, colour) : Layout.PAPER;
      people.write(form == Form.TEXT ? Sheet.text(out, layout) : Sheet.markdown(out));
      out.flush();
    } catch (IOException trouble) {
      if (!Trouble.closedPipe(trouble)) {
        throw trouble;
      }
    }
  }
}
