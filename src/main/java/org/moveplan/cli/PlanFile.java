package org.moveplan.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.moveplan.report.Plain;
import org.moveplan.request.PlanReader;
import org.moveplan.request.PlanReading;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The parameter PLAN of a command, how it is read, and how its request is found. */
final class PlanFile {

  @Parameters(
      index = "0",
      paramLabel = "PLAN",
      description =
          "A plan document (JSON or YAML), or a list of steps written by hand; - reads standard"
              + " input.")
  private String file = "";

  @Mixin private SizeLimit size = new SizeLimit();

  PlanReading read(Streams streams) {
    return new PlanReader(size.limits()).read(file, streams.in());
  }

  /** The path as it was given, fit to be printed. */
  String shown() {
    return Plain.safe(file);
  }

  /** The last component of the path. */
  String name() {
    return file.equals(RequestReader.STANDARD_INPUT)
        ? file
        : String.valueOf(Path.of(file).getFileName());
  }

  /**
   * Reads the request: the file that was given, or else the one that the plan names, beside it.
   *
   * @throws ParameterException if there is neither
   */
  Reading request(Optional<Path> given, String named, CommandSpec spec, Streams streams) {
    Path path = given.orElseGet(() -> beside(named, spec));
    if (path.toString().equals(RequestReader.STANDARD_INPUT)
        && file.equals(RequestReader.STANDARD_INPUT)) {
      throw missing(spec, "plan and request cannot both be read from standard input");
    }
    return new RequestReader(size.limits()).read(path.toString(), streams.in());
  }

  private Path beside(String named, CommandSpec spec) {
    if (named.isEmpty() || named.equals(RequestReader.STANDARD_INPUT)) {
      throw missing(spec, shown() + " names no file that its request could be read from");
    }
    Path folder =
        file.equals(RequestReader.STANDARD_INPUT) ? Path.of("") : Path.of(file).resolveSibling("");
    try {
      Path name = Path.of(named);
      boolean plain = name.getNameCount() == 1 && !name.isAbsolute() && !named.startsWith(".");
      Path path = folder.resolve(name);
      if (plain && Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException notAName) {
      throw missing(spec, shown() + " names a request that cannot be a file");
    }
    throw missing(spec, shown() + " is for the request " + named + ", which is not beside it");
  }

  private static ParameterException missing(CommandSpec spec, String message) {
    return new ParameterException(
        spec.commandLine(), message + "; name the list of users with --request FILE");
  }
}
