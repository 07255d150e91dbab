package org.moveplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Annex;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Format;
import org.moveplan.report.Layout;
import org.moveplan.request.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code moveplan plan}: a list of users in, a verified plan out. */
@Command(
    name = "plan",
    description = "Makes a verified plan for a list of users.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  moveplan plan moveplan.yaml",
      "  moveplan plan --format html -o plan.html moveplan.yaml",
      "  generate-list | moveplan plan --format json -"
    })
final class PlanCommand implements Callable<Integer> {

  private final Streams streams;
  private final Root root;
  private final Supplier<Planning> planning;

  @Spec private CommandSpec spec;
  @Mixin private InputFile input;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = PlanFormat.Converter.class,
      completionCandidates = PlanFormat.Converter.class,
      description = "text (the default), markdown, json, yaml, html, csv, dot, mermaid or pddl.")
  private PlanFormat form = PlanFormat.USUAL;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write the plan to FILE, whole or not at all, instead of standard output; a folder for"
              + " pddl.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = {"-b", "--brief"},
      description = "Leave advice out; for text and markdown.")
  private boolean brief;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Plan with the rules in DIR, not the shipped ones.")
  private Optional<Path> rules = Optional.empty();

  @Option(names = "--trust-rules", description = "Use them even if the allow-list is against them.")
  private boolean trusted;

  PlanCommand(Streams streams, Root root, Supplier<Planning> planning, InputFile input) {
    this.input = input;
    this.streams = streams;
    this.root = root;
    this.planning = planning;
  }

  @Override
  public Integer call() throws IOException {
    if (form.folder()) {
      return new PddlOutput(spec, output).write(streams, input, ready());
    }
    Format format = form.file();
    if (brief && !format.isForPeople()) {
      throw new ParameterException(
          spec.commandLine(),
          "Option '--brief' is for text and markdown: a plan in "
              + format.token()
              + " is always whole");
    }
    Optional<Output> file =
        output.isEmpty() ? Optional.empty() : Optional.of(checked(output.get()));
    Planning ready = ready();
    if (input.isLong()) {
      ready.expectMany();
    }
    PlanProgress progress = new PlanProgress(streams.err(), streams.watched(), System::nanoTime);
    try {
      return call(format, ready, file, progress);
    } finally {
      progress.clear();
    }
  }

  private int call(Format format, Planning ready, Optional<Output> file, PlanProgress progress)
      throws IOException {
    Reading reading = input.read(streams, progress);
    if (reading instanceof Reading.Invalid invalid) {
      progress.clear();
      InputFile.explain(invalid, streams);
      return Exit.INVALID;
    }
    Request request = ((Reading.Valid) reading).request();
    Planning.Draft draft = ready.draft(request, progress);
    if (file.isPresent() && draft.plan().isPresent()) {
      write(format, draft, file.get(), progress);
    }
    Planning.Outcome outcome = draft.outcome();
    progress.clear();
    if (outcome instanceof Planning.Outcome.Refused refused) {
      streams.err().println("moveplan: the plan failed its verification and is withheld");
      streams.err().println(refused.violation());
      return Exit.REFUSED;
    }
    Planning.Outcome.Verified verified = (Planning.Outcome.Verified) outcome;
    Plan.Summary summary = verified.plan().summary();
    if (file.isPresent()) {
      report(output.get(), summary);
    } else {
      show(verified);
    }
    return summary.blocked() > 0 ? Exit.BLOCKED : Exit.SAFE;
  }

  /** Writes the plan while it is verified; the file takes its place only if it is found safe. */
  private void write(Format format, Planning.Draft draft, Output file, PlanProgress progress)
      throws IOException {
    Layout layout = Layout.PAPER.withoutAdvice(brief);
    Supplier<Annex> annex =
        () ->
            draft.outcome() instanceof Planning.Outcome.Verified verified
                ? verified.annex().get()
                : Annex.NONE;
    Progress afterwards =
        (leg, done, all) -> {
          if (!draft.isOpen()) {
            progress.reached(leg, done, all);
          }
        };
    Plan plan = draft.plan().get();
    try {
      file.write(
          out -> format.write(plan, annex, new CountedOutput(out, afterwards), layout),
          () -> isVerified(draft));
    } catch (IOException | RuntimeException trouble) {
      // Of a plan that is not safe nothing else is worth telling.
      if (isVerified(draft)) {
        throw trouble;
      }
    }
  }

  private static boolean isVerified(Planning.Draft draft) {
    return draft.outcome() instanceof Planning.Outcome.Verified;
  }

  private Planning ready() throws IOException {
    return rules.isEmpty() ? shipped() : EditedRules.of(rules.get(), trusted, spec);
  }

  private Planning shipped() {
    EditedRules.refuseTrustOfNobody(trusted, spec);
    return planning.get();
  }

  private Output checked(Path path) throws IOException {
    try {
      return input.checked(Output.at(path), path);
    } catch (Output.Impossible impossible) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--output': " + impossible.getMessage(),
          impossible);
    }
  }

  private void show(Planning.Outcome.Verified verified) throws IOException {
    Format format = form.file();
    Layout layout = format == Format.TEXT ? Layouts.of(streams, root.colour()) : Layout.PAPER;
    try {
      format.write(verified.plan(), verified.annex(), streams.out(), layout.withoutAdvice(brief));
    } catch (IOException trouble) {
      if (!Trouble.closedPipe(trouble)) {
        throw trouble;
      }
    }
  }

  private void report(Path path, Plan.Summary summary) {
    String users = count(summary.users(), "user") + ", " + summary.blocked() + " blocked, ";
    String steps = count(summary.steps(), "step") + ", " + count(summary.waves(), "wave");
    streams.say(path + ": " + users + steps);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
