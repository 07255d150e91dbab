package org.moveplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.moveplan.audit.lint.Lint;
import org.moveplan.audit.lint.LintReport;
import org.moveplan.audit.prove.Bounds;
import org.moveplan.audit.prove.Finding;
import org.moveplan.audit.prove.Proof;
import org.moveplan.audit.prove.ProofReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code moveplan rules prove}: is there a list whose plan is not as it should be? */
@Command(
    name = "prove",
    description = {
      "Looks for a list whose plan is not as it should be.",
      "It plans lists of all kinds and shows the smallest whose plan is not safe, not",
      "complete, not minimal, or depends on the order of rules."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  moveplan rules prove",
      "  moveplan rules prove my-rules -o counterexamples",
      "  moveplan rules prove --full --time-limit 2h",
      "  moveplan rules prove --users 6 --postoffices 4 --seed 7"
    })
final class RulesProveCommand implements Callable<Integer> {

  private static final int LEAST_USERS = 1;
  private static final int MOST_USERS = 7;
  private static final int LEAST_POSTOFFICES = 2;
  private static final int MOST_POSTOFFICES = 5;

  private final Streams streams;
  private final Root root;

  @Spec private CommandSpec spec;
  @Mixin private RulesFolder folder = new RulesFolder();
  @Mixin private TextOrJson telling = new TextOrJson();

  @Option(
      names = "--full",
      description =
          "Try every combination that is listed: 770,000 lists instead of 120,000, which takes up"
              + " to an hour.")
  private boolean full;

  @Option(
      names = "--most",
      paramLabel = "COUNT",
      description = "Try at most COUNT requests of each sort, evenly chosen. Default: all.")
  private int most = Integer.MAX_VALUE;

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description =
          "Stop after this time, such as 90s, 30m or 2h, and report what was tried until then.")
  private Optional<Duration> limit = Optional.empty();

  @Option(
      names = "--users",
      paramLabel = "N",
      description = "Crowds have at most N users, 1 to 7. Default: 4; 6 with --full.")
  private Optional<Integer> users = Optional.empty();

  @Option(
      names = "--postoffices",
      paramLabel = "M",
      description = "They move between M postoffices, 2 to 5. Default: 3.")
  private Optional<Integer> postoffices = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      description = "What is drawn: a whole number. Default: 1.")
  private long seed = 1;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write the lists found to this folder, all of them or none.")
  private Optional<Path> output = Optional.empty();

  RulesProveCommand(Streams streams, Root root) {
    this.streams = streams;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Bounds bounds = bounds();
    Optional<OutputFolder> target =
        output.isEmpty() ? Optional.empty() : Optional.of(checked(output.get(), bounds));
    RuleSource source = folder.rules(spec);
    LintReport lint = Lint.of(source.files());
    EditedRules.refuse(lint, source);
    try (Stopping stopping = new Stopping(limit)) {
      long start = System.nanoTime();
      ProofLine line = new ProofLine(streams);
      ProofReport report = new Proof(lint.files(), source.base(), bounds).run(line, stopping);
      line.clear();
      streams.err().println("took " + seconds(System.nanoTime() - start));
      telling.write(streams, root.colour(), report::text, report::json);
      if (target.isPresent()) {
        target.get().write(files(report));
      }
      return report.hasFindings() ? Exit.BLOCKED : Exit.SAFE;
    }
  }

  private Bounds bounds() {
    Bounds bounds = full ? Bounds.FULL : Bounds.QUICK;
    int crowd = users.orElse(bounds.draw().users());
    int places = postoffices.orElse(bounds.draw().postoffices());
    within("--users", crowd, LEAST_USERS, MOST_USERS);
    within("--postoffices", places, LEAST_POSTOFFICES, MOST_POSTOFFICES);
    within("--most", most, 1, Integer.MAX_VALUE);
    return bounds.with(new Bounds.Draw(crowd, places, seed), most);
  }

  private void within(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '%s': %d is not a number from %d to %d"
              .formatted(option, value, least, most));
    }
  }

  private OutputFolder checked(Path path, Bounds bounds) throws IOException {
    try {
      List<String> names =
          IntStream.rangeClosed(1, bounds.mostFindings())
              .mapToObj(RulesProveCommand::name)
              .toList();
      return OutputFolder.at(path, names);
    } catch (Output.Impossible impossible) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--output': " + impossible.getMessage(),
          impossible);
    }
  }

  private static Map<String, String> files(ProofReport report) {
    Map<String, String> files = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      files.put(name(files.size() + 1), finding.file());
    }
    return files;
  }

  private static String name(int number) {
    return "counterexample-" + number + ".yaml";
  }

  private static String seconds(long nanos) {
    return Math.max(1, Duration.ofNanos(nanos).toSeconds()) + " s";
  }
}
