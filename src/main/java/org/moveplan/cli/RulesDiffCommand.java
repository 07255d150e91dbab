package org.moveplan.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.moveplan.audit.change.DiffPrinter;
import org.moveplan.audit.change.RulesDiff;
import org.moveplan.audit.lint.Lint;
import org.moveplan.audit.lint.LintReport;
import org.moveplan.domain.Request;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import org.moveplan.rules.RuleBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moveplan rules diff DIR}: what would change with other rules. */
@Command(
    name = "diff",
    description = {
      "Compares the rules of a folder with the shipped ones.",
      "It shows how they are written, and what comes out otherwise in which plans and",
      "situations."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  moveplan rules diff my-rules", "  moveplan rules diff my-rules --plans my-lists"})
final class RulesDiffCommand implements Callable<Integer> {

  private final Streams streams;
  private final Root root;

  @Spec private CommandSpec spec;
  @Mixin private TextOrJson telling = new TextOrJson();

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the other rules.")
  private Path folder = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description = "The folder of the rules to compare with. Default: the shipped ones.")
  private Optional<Path> from = Optional.empty();

  @Option(
      names = "--plans",
      paramLabel = "DIR",
      description = "The folder of the lists to plan with both. Default: plans.")
  private Path plans = Path.of("plans");

  RulesDiffCommand(Streams streams, Root root) {
    this.streams = streams;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(plans)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no folder " + plans + "; name the folder of the lists with --plans DIR");
    }
    RulesDiff diff =
        RulesDiff.between(
            side(RuleSource.of(from, spec), from.isEmpty()),
            side(RuleSource.of(folder, spec), false),
            requests());
    DiffPrinter printer = new DiffPrinter(diff);
    telling.write(streams, root.colour(), printer::text, printer::json);
    return diff.isEmpty() ? Exit.SAFE : Exit.BLOCKED;
  }

  private static RulesDiff.Side side(RuleSource source, boolean shipped) {
    LintReport report = Lint.of(source.files());
    EditedRules.refuse(report, source);
    return new RulesDiff.Side(
        report.files(), shipped ? RuleBase.shipped() : RuleBase.compiled(source.files().texts()));
  }

  private Map<String, Request> requests() throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(plans, "*.{yaml,json}")) {
      listed.forEach(files::add);
    }
    Map<String, Request> requests = new LinkedHashMap<>();
    for (Path file : files) {
      if (new RequestReader(Limits.DEFAULT).read(file.toString(), streams.in())
          instanceof Reading.Valid valid) {
        requests.put(file.getFileName().toString(), valid.request());
      } else {
        streams.say(file + " is not a list of users and left out");
      }
    }
    return requests;
  }
}
