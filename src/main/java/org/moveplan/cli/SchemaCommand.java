package org.moveplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.moveplan.report.PlanSchema;
import org.moveplan.request.InputSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code moveplan schema}: the JSON Schema of what is read or written. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of the list of users, for editors.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  moveplan schema > moveplan.schema.json",
      "  moveplan schema --plan > moveplan.plan.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(names = "--plan", description = "The schema of the plan document instead.")
  private boolean plan;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try {
      if (plan) {
        PlanSchema.write(streams.out());
      } else {
        streams.out().write(InputSchema.json().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException trouble) {
      if (!Trouble.closedPipe(trouble)) {
        throw trouble;
      }
    }
    return Exit.SAFE;
  }
}
