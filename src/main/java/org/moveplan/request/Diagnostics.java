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

  /** A fault of the file at a place of which nothing is shown. */
  Reading.Invalid at(Code code, long at, String message, String help) {
    int line = Position.line(at) + 1;
    int column = Position.column(at) + 1;
    return new Reading.Invalid(
        List.of(new Diagnostic(code, file, line, column, message, help, "", 0)));
  }

  /** The file goes on where {@code most} bytes have been read. */
  Reading.Invalid tooLarge(byte[] bytes, int most) {
    return at(
        Code.FILE_TOO_LARGE,
        BoundedBytes.position(bytes, most),
        "the file has more than " + most + " bytes",
        "split it, or raise the limit with --max-size");
  }

  /** Java's memory was full when the file had been read as far as {@code at}. */
  Reading.Invalid tooLarge(long at) {
    long memory = Runtime.getRuntime().maxMemory() >> 20;
    return at(
        Code.FILE_TOO_LARGE,
        at,
        "Java's memory of " + memory + " MiB does not hold more of the file",
        "split it, or give Java more: JDK_JAVA_OPTIONS=-Xmx4g");
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
    faults.unlisted().ifPresent(last -> all.add(at(last).diagnostics().get(0)));
    return new Reading.Invalid(all);
  }

  private Reading.Invalid at(Fault fault) {
    return at(fault.code(), fault.at(), fault.message(), fault.help());
  }
}
