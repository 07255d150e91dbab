package org.moveplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.moveplan.domain.Progress;
import org.moveplan.request.DiagnosticPrinter;
import org.moveplan.request.FileNames;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The parameter FILE of a command and how it is read. */
final class InputFile {

  /** In bytes. */
  private static final long LONG = 1 << 19;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description =
          "The list of users, as YAML, or as .json, .ndjson (one user in a line) or .csv; - reads"
              + " YAML from standard input.")
  private String file;

  @Mixin private SizeLimit size = new SizeLimit();

  InputFile(String file) {
    this.file = file;
  }

  boolean isFile() {
    return !file.equals(RequestReader.STANDARD_INPUT);
  }

  Path path() {
    return Path.of(file);
  }

  /** The file as the user gave it. */
  String name() {
    return file;
  }

  /** {@code output}, which is at {@code path}, if it is another file than this. */
  Output checked(Output output, Path path) throws IOException, Output.Impossible {
    if (isFile() && !FileNames.isGarbled(file) && output.is(path())) {
      throw new Output.Impossible(path + " is the file that is read");
    }
    return output;
  }

  /** Whether there are surely some thousands of users in it. */
  boolean isLong() {
    try {
      return isFile() && !FileNames.isGarbled(file) && Files.size(path()) >= LONG;
    } catch (IOException | InvalidPathException told) {
      return false; // by whoever reads it
    }
  }

  Reading read(Streams streams) {
    return read(streams, Progress.NONE);
  }

  Reading read(Streams streams, Progress progress) {
    return new RequestReader(size.limits(), progress).read(file, streams.in());
  }

  static void explain(Reading.Invalid invalid, Streams streams) {
    streams.err().print(DiagnosticPrinter.printWithPointer(invalid.diagnostics()));
    streams.err().flush();
  }
}
