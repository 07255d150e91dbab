package org.moveplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moveplan.planner.ToolVersions;
import org.moveplan.request.Diagnostic;
import org.moveplan.request.DiagnosticsJson;
import org.moveplan.request.DiagnosticsSarif;
import org.moveplan.request.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code moveplan check}: all faults of a file, no plan. */
@Command(
    name = "check",
    description = "Reports every fault of a list of users.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  moveplan check moveplan.yaml",
      "  generate-list | moveplan check -",
      "  moveplan check --format sarif -o moveplan.sarif moveplan.yaml",
      "  moveplan help MP0012           more about one kind of fault"
    })
final class CheckCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin private InputFile input = new InputFile("");

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FindingFormat.Converter.class,
      completionCandidates = FindingFormat.Converter.class,
      description =
          "text (the default, on standard error), json, or sarif (version 2.1.0) for code hosts.")
  private FindingFormat format = FindingFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write json or sarif to FILE, whole or not at all, instead of standard output.")
  private Optional<Path> output = Optional.empty();

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (output.isPresent() && format == FindingFormat.TEXT) {
      throw new ParameterException(
          spec.commandLine(), "Option '--output' is for json and sarif: text goes to the screen");
    }
    Optional<Output> file = output.isEmpty() ? Optional.empty() : Optional.of(target(output.get()));
    Reading reading = input.read(streams);
    List<Diagnostic> faults =
        reading instanceof Reading.Invalid invalid ? invalid.diagnostics() : List.of();
    if (format != FindingFormat.TEXT) {
      write(faults, file);
    }
    if (reading instanceof Reading.Valid valid) {
      int users = valid.request().moves().size();
      streams.err().println("no faults; " + users + (users == 1 ? " user" : " users"));
      return Exit.SAFE;
    }
    if (format == FindingFormat.TEXT) {
      InputFile.explain((Reading.Invalid) reading, streams);
    } else {
      streams.err().println(faults.size() + (faults.size() == 1 ? " fault" : " faults"));
    }
    return Exit.INVALID;
  }

  private Output target(Path path) throws IOException {
    try {
      return input.checked(Output.at(path), path);
    } catch (Output.Impossible impossible) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--output': " + impossible.getMessage(),
          impossible);
    }
  }

  private void write(List<Diagnostic> faults, Optional<Output> file) throws IOException {
    String text =
        format == FindingFormat.JSON
            ? DiagnosticsJson.of(input.name(), faults)
            : DiagnosticsSarif.of(input.name(), faults, ToolVersions.MOVEPLAN);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (file.isPresent()) {
      file.get().write(out -> out.write(bytes));
      return;
    }
    try {
      streams.out().write(bytes);
    } catch (IOException trouble) {
      if (!Trouble.closedPipe(trouble)) {
        throw trouble;
      }
    }
  }
}
