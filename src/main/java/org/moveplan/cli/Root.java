package org.moveplan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: what all commands have in common. */
@Command(
    name = "moveplan",
    description = "Plans safe moves of Microsoft Mail users between postoffices.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Versions.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  moveplan init                  writes moveplan.yaml, a file to start from",
      "  moveplan plan moveplan.yaml    the plan, to be printed and ticked off",
      "",
      "Exit codes: 0 safe, 1 somebody blocked or something found, 2 usage, 3 input,",
      "4 rules, 5 a plan failed verification, 70 internal error, 130 interrupted."
    })
final class Root implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("unused") // picocli looks at it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version of the program and of its rules.")
  @SuppressWarnings("unused") // picocli looks at it
  private boolean version;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      converter = TokenConverter.OfColour.class,
      completionCandidates = TokenConverter.OfColour.class,
      description = "auto, always or never. NO_COLOR is respected.")
  private Colour colour = Colour.AUTO;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show a stack trace if the program fails.")
  private boolean debug;

  Root(Streams streams) {
    this.streams = streams;
  }

  boolean debug() {
    return debug;
  }

  Colour colour() {
    return colour;
  }

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    Help help = line.getHelp();
    streams.err().print("Usage: " + help.synopsis(0) + help.commandList());
    streams.err().println("Try 'moveplan --help'.");
    return Exit.USAGE;
  }
}
