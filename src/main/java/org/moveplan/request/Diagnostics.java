package org.moveplan.request;

import java.util.ArrayList;
import java.util.List;

/** Turns the faults of a file into diagnostics. */
final class Diagnostics {

  private final String file;

  /**
   * @param path the file as the user gave it
   */
  Diagnostics(String path) {
    this.file = Characters.escaped(path);
  }

  /** A fault of the file as a whole. */
  Reading.Invalid ofFile(Code code, String message, String help) {
    return new Reading.Invalid(List.of(new Diagnostic(code, file, 0, 0, message, help, "", 0)));
  }

  /** The faults found in the file's text. */
  Reading.Invalid of(Faults faults, Excerpts excerpts) {
    List<Diagnostic> all = new ArrayList<>();
    for (Fault fault : faults.sorted()) {
      Excerpts.Excerpt excerpt = excerpts.at(fault.at());
      all.add(
          new Diagnostic(
              fault.code(),
              file,
              Position.line(fault.at()) + 1,
              excerpts.column(fault.at()),
              fault.message(),
              fault.help(),
              excerpt.text(),
              excerpt.caret()));
    }
    return new Reading.Invalid(all);
  }
}
