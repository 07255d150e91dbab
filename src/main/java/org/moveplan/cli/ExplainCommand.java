package org.moveplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.moveplan.audit.explain.Explainer;
import org.moveplan.audit.explain.Explanation;
import org.moveplan.audit.explain.ExplanationJson;
import org.moveplan.audit.explain.UnknownSubjectException;
import org.moveplan.replay.Replay;
import org.moveplan.replay.Violation;
import org.moveplan.request.Reading;
import org.moveplan.rules.RuleBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code moveplan explain}: why a plan is as it is, and what would be otherwise. */
@Command(
    name = "explain",
    sortOptions = false,
    description = "Explains a user's plan, a step, or why a step precedes another.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  moveplan explain moveplan.yaml --user jdoe@PO1",
      "  moveplan explain moveplan.yaml --step jdoe@PO1:sign-out",
      "  moveplan explain moveplan.yaml --why 3 --before jdoe@PO1:move-user"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Streams streams;
  private final Root root;
  private final Supplier<RuleBase> rules;

  @Spec private CommandSpec spec;
  @Mixin private InputFile input = new InputFile("");
  @Mixin private Telling telling = new Telling();

  @Option(
      names = {"-u", "--user"},
      paramLabel = "USER",
      description = "Story of USER or USER@PO, and what would unblock.")
  private Optional<String> user = Optional.empty();

  @Option(names = "--from", paramLabel = "PO", description = "The postoffice that USER leaves.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = {"-s", "--step"},
      paramLabel = "ID",
      description = "Why this step is there; its id or number.")
  private Optional<String> step = Optional.empty();

  @Option(
      names = "--why",
      paramLabel = "ID",
      description = "Why this step (an id or number) comes ...")
  private Optional<String> first = Optional.empty();

  @Option(names = "--before", paramLabel = "ID", description = "... before this one.")
  private Optional<String> second = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Plan with the rules in DIR, if they pass the lint.")
  private Optional<Path> folder = Optional.empty();

  ExplainCommand(Streams streams, Root root, Supplier<RuleBase> rules) {
    this.streams = streams;
    this.root = root;
    this.rules = rules;
  }

  @Override
  public Integer call() throws IOException {
    checkQuestion();
    RuleBase base = folder.isEmpty() ? rules.get() : EditedRules.base(folder.get(), spec);
    PlanProgress progress = new PlanProgress(streams.err(), streams.watched(), System::nanoTime);
    try {
      return call(base, progress);
    } finally {
      progress.clear();
    }
  }

  private int call(RuleBase base, PlanProgress progress) throws IOException {
    Reading reading = input.read(streams, progress);
    progress.clear();
    if (reading instanceof Reading.Invalid invalid) {
      InputFile.explain(invalid, streams);
      return Exit.INVALID;
    }
    var request = ((Reading.Valid) reading).request();
    Explainer explainer = new Explainer(request, base, progress);
    Optional<Violation> violation = Replay.check(request, explainer.plan());
    if (violation.isPresent()) {
      progress.clear();
      streams.err().println("moveplan: the plan failed its verification and is not explained");
      streams.err().println(violation.get().text());
      return Exit.REFUSED;
    }
    List<Explanation> answers = answers(explainer);
    progress.clear();
    telling.write(
        streams,
        root.colour(),
        sheet -> {
          for (Explanation answer : answers) {
            answer.tell(sheet);
          }
        },
        out -> ExplanationJson.write(answers, out));
    return Exit.SAFE;
  }

  private void checkQuestion() {
    long asked = Stream.of(user, step, first).filter(Optional::isPresent).count();
    if (asked != 1
        || first.isPresent() != second.isPresent()
        || (from.isPresent() && user.isEmpty())) {
      throw new ParameterException(
          spec.commandLine(),
          "Ask one thing: --user USER [--from PO], --step ID, or --why ID --before ID");
    }
  }

  private List<Explanation> answers(Explainer explainer) {
    try {
      if (user.isPresent()) {
        return explainer.user(user.get(), from);
      }
      return List.of(
          step.isPresent()
              ? explainer.step(step.get())
              : explainer.order(first.orElseThrow(), second.orElseThrow()));
    } catch (UnknownSubjectException unknown) {
      String help = unknown.help().isEmpty() ? "" : "; " + unknown.help();
      throw new ParameterException(spec.commandLine(), unknown.getMessage() + help, unknown);
    }
  }
}
