package org.moveplan.cli;

import java.util.concurrent.Callable;
import org.moveplan.request.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code moveplan check}: all faults of a file, no plan. */
@Command(
    name = "check",
    description = "Reports every fault of a list of users.",
    footerHeading = "%nExamples:%n",
    footer = {"  moveplan check moveplan.yaml", "  generate-list | moveplan check -"})
final class CheckCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private InputFile input = new InputFile("");

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Reading reading = input.read(streams);
    if (reading instanceof Reading.Invalid invalid) {
      InputFile.explain(invalid, streams);
      return Exit.INVALID;
    }
    int users = ((Reading.Valid) reading).request().moves().size();
    streams.err().println("no faults; " + users + (users == 1 ? " user" : " users"));
    return Exit.SAFE;
  }
}
