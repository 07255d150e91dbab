package org.moveplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.moveplan.audit.verify.HandPlan;
import org.moveplan.audit.verify.Verification;
import org.moveplan.audit.verify.VerificationJson;
import org.moveplan.audit.verify.VerificationSheet;
import org.moveplan.audit.verify.Verifier;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.StepList;
import org.moveplan.request.Code;
import org.moveplan.request.Diagnostic;
import org.moveplan.request.DiagnosticPrinter;
import org.moveplan.request.PlanReading;
import org.moveplan.request.Reading;
import org.moveplan.rules.RuleBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code moveplan verify}: a plan that somebody brings, replayed against its request. */
@Command(
    name = "verify",
    description = {
      "Replays a plan, or steps written by hand, against its request.",
      "Exit code 1 if request, rules or version changed since, 5 if it is not safe."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  moveplan verify plan.json",
      "  moveplan verify plan.json --request moveplan.yaml --reproduce",
      "  moveplan verify edited.json --reproduce --rules my-rules",
      "  moveplan verify steps.yaml"
    })
final class VerifyCommand implements Callable<Integer> {

  private final Streams streams;
  private final Root root;
  private final Supplier<RuleBase> rules;

  @Spec private CommandSpec spec;
  @Mixin private PlanFile input = new PlanFile();
  @Mixin private Telling telling = new Telling();

  @Option(
      names = {"-r", "--request"},
      paramLabel = "FILE",
      description = "The plan's list. Default: the file it names, beside it.")
  private Optional<Path> request = Optional.empty();

  @Option(
      names = "--reproduce",
      description = "Plan again, and compare with the document byte for byte.")
  private boolean reproduce;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Compare and plan with the rules in DIR.")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--trust-rules", description = "Use them even if the allow-list is against them.")
  private boolean trusted;

  VerifyCommand(Streams streams, Root root, Supplier<RuleBase> rules) {
    this.streams = streams;
    this.root = root;
    this.rules = rules;
  }

  @Override
  public Integer call() throws IOException {
    PlanReading reading = input.read(streams);
    if (reading instanceof PlanReading.Invalid invalid) {
      streams.err().print(DiagnosticPrinter.printWithPointer(invalid.diagnostics()));
      return Exit.INVALID;
    }
    String named =
        reading instanceof PlanReading.Document document
            ? document.plan().request().file()
            : ((PlanReading.Steps) reading).list().request();
    Reading found = input.request(request, named, spec, streams);
    if (found instanceof Reading.Invalid invalid) {
      InputFile.explain(invalid, streams);
      return Exit.INVALID;
    }
    return verify(reading, ((Reading.Valid) found).request());
  }

  private int verify(PlanReading reading, Request users) throws IOException {
    if (reading instanceof PlanReading.Document document) {
      return tell(verifier().document(input.name(), document, users, reproduce));
    }
    if (reproduce || folder.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "Option '%s' is for plan documents, not for a step list"
              .formatted(reproduce ? "--reproduce" : "--rules"));
    }
    StepList list = ((PlanReading.Steps) reading).list();
    HandPlan.Made made = HandPlan.of(list, users);
    if (made.plan().isEmpty()) {
      streams.err().print(DiagnosticPrinter.printWithPointer(diagnostics(made.misfits())));
      return Exit.INVALID;
    }
    return tell(new Verifier(rules).steps(input.name(), made.plan().get(), users));
  }

  private Verifier verifier() throws IOException {
    if (folder.isPresent()) {
      return new Verifier(EditedRules.of(folder.get(), trusted, spec));
    }
    EditedRules.refuseTrustOfNobody(trusted, spec);
    return new Verifier(rules);
  }

  private List<Diagnostic> diagnostics(List<HandPlan.Misfit> misfits) {
    return misfits.stream()
        .map(
            misfit ->
                new Diagnostic(
                    Code.NOT_A_STEP,
                    input.shown(),
                    misfit.step().line(),
                    misfit.step().column(),
                    misfit.message(),
                    misfit.help(),
                    "",
                    0))
        .toList();
  }

  private int tell(Verification found) throws IOException {
    telling.write(
        streams,
        root.colour(),
        sheet -> VerificationSheet.write(found, sheet),
        out -> VerificationJson.write(found, out));
    return switch (found.result()) {
      case SAFE -> Exit.SAFE;
      case CHANGED -> Exit.BLOCKED;
      case REFUSED -> Exit.REFUSED;
    };
  }
}
