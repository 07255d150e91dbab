package org.moveplan.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.moveplan.audit.lint.Lint;
import org.moveplan.audit.lint.LintPrinter;
import org.moveplan.audit.lint.LintReport;
import org.moveplan.planner.ToolVersions;
import org.moveplan.report.Sarif;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code moveplan rules lint}: everything that is wrong in rule files. */
@Command(
    name = "lint",
    description = {
      "Looks for what is wrong in rule files.",
      "That is what rules may not hold, annotations that are not as agreed, rules that",
      "cannot fire or never stop. Nothing of the files is compiled or run."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  moveplan rules lint rules", "  moveplan rules lint rules -f sarif > rules.sarif"})
final class RulesLintCommand implements Callable<Integer> {

  private final Streams streams;
  private final Root root;

  @Spec private CommandSpec spec;
  @Mixin private RulesFolder folder = new RulesFolder();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FindingFormat.Converter.class,
      completionCandidates = FindingFormat.Converter.class,
      description = "text (the default), json or sarif.")
  private FindingFormat format = FindingFormat.TEXT;

  RulesLintCommand(Streams streams, Root root) {
    this.streams = streams;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    RuleSource source = folder.rules(spec);
    LintReport report = Lint.of(source.files());
    LintPrinter printer = new LintPrinter(report, source.prefix());
    Data data = new Data(streams);
    switch (format) {
      case TEXT -> data.text(root.colour(), printer::text);
      case JSON -> data.json(printer::json);
      case SARIF -> data.json(new Sarif(ToolVersions.MOVEPLAN, printer.results())::write);
    }
    return report.findings().isEmpty() ? Exit.SAFE : Exit.BLOCKED;
  }
}
