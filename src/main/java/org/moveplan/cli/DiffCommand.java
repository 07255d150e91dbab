package org.moveplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.moveplan.audit.diff.DiffJson;
import org.moveplan.audit.diff.DiffSheet;
import org.moveplan.audit.diff.PlanComparison;
import org.moveplan.audit.diff.PlanDiff;
import org.moveplan.domain.plan.Plan;
import org.moveplan.request.DiagnosticPrinter;
import org.moveplan.request.PlanReader;
import org.moveplan.request.PlanReading;
import org.moveplan.request.RequestReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moveplan diff}: what changed between two plans, and what caused it. */
@Command(
    name = "diff",
    description = {
      "Says what differs between two plans, and what caused it.",
      "Exit code 1 if something differs, 0 if both plans ask for the same."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  moveplan diff monday.json tuesday.json",
      "  moveplan diff --format json old.yaml new.yaml"
    })
final class DiffCommand implements Callable<Integer> {

  private final Streams streams;
  private final Root root;

  @Spec private CommandSpec spec;
  @Mixin private Telling telling = new Telling();

  @Parameters(index = "0", paramLabel = "OLD", description = "The older plan, JSON or YAML.")
  private String older = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The newer plan, JSON or YAML.")
  private String newer = "";

  @Mixin private SizeLimit size = new SizeLimit();

  DiffCommand(Streams streams, Root root) {
    this.streams = streams;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (older.equals(RequestReader.STANDARD_INPUT) && newer.equals(older)) {
      throw new ParameterException(
          spec.commandLine(), "OLD and NEW cannot both be read from standard input");
    }
    List<Plan> plans = new ArrayList<>();
    for (String file : List.of(older, newer)) {
      PlanReading reading = read(file, streams.in());
      if (reading instanceof PlanReading.Invalid invalid) {
        streams.err().print(DiagnosticPrinter.printWithPointer(invalid.diagnostics()));
      } else if (reading instanceof PlanReading.Document document) {
        plans.add(document.plan());
      } else {
        streams.say(file + ": a list of steps cannot be compared; only plan documents");
      }
    }
    if (plans.size() < 2) {
      return Exit.INVALID;
    }
    PlanDiff diff = PlanComparison.of(plans.get(0), plans.get(1));
    telling.write(
        streams,
        root.colour(),
        sheet -> DiffSheet.write(diff, name(older), name(newer), sheet),
        out -> DiffJson.write(diff, out));
    return diff.isEmpty() ? Exit.SAFE : Exit.BLOCKED;
  }

  private PlanReading read(String file, InputStream in) {
    return new PlanReader(size.limits()).read(file, in);
  }

  private static String name(String file) {
    return file.equals(RequestReader.STANDARD_INPUT)
        ? file
        : String.valueOf(Path.of(file).getFileName());
  }
}
