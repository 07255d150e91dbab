package org.moveplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moveplan.audit.catalogue.RuleCatalogue;
import org.moveplan.audit.lint.Lint;
import org.moveplan.audit.trace.PlanUse;
import org.moveplan.audit.trace.Trace;
import org.moveplan.audit.trace.TracePrinter;
import org.moveplan.request.DiagnosticPrinter;
import org.moveplan.request.Limits;
import org.moveplan.request.PlanReader;
import org.moveplan.request.PlanReading;
import org.moveplan.rules.RuleBaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moveplan rules trace}: from facts to rules, cases and steps, and back. */
@Command(
    name = "trace",
    description = {
      "Leads from facts to rules, cases and steps, and back.",
      "Without a plan it leads to the cases. What leads nowhere is listed as a gap."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  moveplan rules trace", "  moveplan rules trace plan.json"})
final class RulesTraceCommand implements Callable<Integer> {

  private final Streams streams;
  private final Root root;

  @Spec private CommandSpec spec;
  @Mixin private Telling telling = new Telling();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PLAN",
      description = "A plan document, as JSON or YAML; - reads standard input.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "The folder of the rules, with their articles.yaml and cases.yaml. Default: the shipped"
              + " ones.")
  private Optional<Path> folder = Optional.empty();

  RulesTraceCommand(Streams streams, Root root) {
    this.streams = streams;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    PlanUse use = PlanUse.none();
    if (file.isPresent()) {
      PlanReading reading = new PlanReader(Limits.DEFAULT).read(file.get(), streams.in());
      if (reading instanceof PlanReading.Invalid invalid) {
        streams.err().print(DiagnosticPrinter.printWithPointer(invalid.diagnostics()));
        return Exit.INVALID;
      }
      if (!(reading instanceof PlanReading.Document document)) {
        streams
            .err()
            .println("moveplan: " + file.get() + " is a list of steps, which cite no rule");
        return Exit.INVALID;
      }
      use = PlanUse.of(document.plan());
    }
    RuleSource source = RuleSource.of(folder, spec);
    RuleCatalogue catalogue =
        folder.isEmpty() ? RuleCatalogue.shipped() : edited(source, folder.get());
    Trace trace = new Trace(catalogue, use);
    TracePrinter printer = new TracePrinter(trace, file.isPresent(), source.prefix());
    telling.write(streams, root.colour(), printer::text, printer::markdown, printer::json);
    return trace.gaps().isEmpty() ? Exit.SAFE : Exit.BLOCKED;
  }

  /** Rules that cannot be read, or without their facts and cases, would show gaps that are none. */
  private static RuleCatalogue edited(RuleSource source, Path folder) throws IOException {
    EditedRules.refuse(Lint.of(source.files()), source);
    for (String name : List.of("articles.yaml", "cases.yaml")) {
      if (!Files.isRegularFile(folder.resolve(name))) {
        throw new RuleBaseException(
            "%s%s is not there; a trace needs the facts and the cases beside the rules"
                .formatted(source.prefix(), name));
      }
    }
    return RuleCatalogue.of(source.files().texts(), folder);
  }
}
