package org.moveplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveplan.audit.pddl.PddlFiles;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.request.Reading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Writes a plan as PDDL, which is a folder with three files. */
final class PddlOutput {

  private static final List<String> NAMES = List.of("domain.pddl", "problem.pddl", "plan.pddl");

  private final CommandSpec spec;
  private final Optional<Path> output;

  PddlOutput(CommandSpec spec, Optional<Path> output) {
    this.spec = spec;
    this.output = output;
  }

  int write(Streams streams, InputFile input, Planning planning) throws IOException {
    OutputFolder folder = folder();
    Reading reading = input.read(streams);
    if (reading instanceof Reading.Invalid invalid) {
      InputFile.explain(invalid, streams);
      return Exit.INVALID;
    }
    Request request = ((Reading.Valid) reading).request();
    Planning.Outcome outcome = planning.plan(request);
    if (outcome instanceof Planning.Outcome.Refused refused) {
      streams.err().println("moveplan: the plan failed its verification and is withheld");
      streams.err().println(refused.violation());
      return Exit.REFUSED;
    }
    Plan plan = ((Planning.Outcome.Verified) outcome).plan();
    Map<String, String> files = PddlFiles.of(request, plan);
    folder.write(files);
    streams.say(output.orElseThrow() + ": " + String.join(", ", files.keySet()));
    return plan.summary().blocked() > 0 ? Exit.BLOCKED : Exit.SAFE;
  }

  private OutputFolder folder() throws IOException {
    if (output.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "A plan in pddl is three files: name a folder with -o DIR");
    }
    try {
      return OutputFolder.at(output.get(), NAMES);
    } catch (Output.Impossible impossible) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--output': " + impossible.getMessage(),
          impossible);
    }
  }
}
