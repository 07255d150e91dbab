package org.moveplan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code moveplan rules}: what auditors ask of the rules. */
@Command(
    name = "rules",
    description = "Shows and checks the rules.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  moveplan rules list",
      "  moveplan rules show Q117650-2",
      "  moveplan rules lint rules"
    })
final class RulesCommand implements Callable<Integer> {

  private static final List<String> NAMES =
      List.of("list", "show", "lint", "trace", "diff", "mutate", "prove");

  private final Streams streams;

  @Spec private CommandSpec spec;

  private RulesCommand(Streams streams) {
    this.streams = streams;
  }

  /** With the command that {@code args} ask for, or with all. */
  static CommandLine line(String[] args, Streams streams, Root root) {
    CommandLine line = new CommandLine(new RulesCommand(streams));
    boolean one = args.length > 1 && NAMES.contains(args[1]);
    for (String name : one ? List.of(args[1]) : NAMES) {
      line.addSubcommand(name, command(name, streams, root));
    }
    return line;
  }

  private static Object command(String name, Streams streams, Root root) {
    return switch (name) {
      case "list" -> new RulesListCommand(streams, root);
      case "show" -> new RulesShowCommand(streams, root);
      case "lint" -> new RulesLintCommand(streams, root);
      case "trace" -> new RulesTraceCommand(streams, root);
      case "mutate" -> new RulesMutateCommand(streams, root);
      case "prove" -> new RulesProveCommand(streams, root);
      case "diff" -> new RulesDiffCommand(streams, root);
      default -> throw new IllegalArgumentException("There is no command rules " + name + ".");
    };
  }

  @Override
  public Integer call() {
    CommandLine.Help help = spec.commandLine().getHelp();
    streams.err().print("Usage: " + help.synopsis(0) + help.commandList());
    streams.err().println("Try 'moveplan rules --help'.");
    return Exit.USAGE;
  }
}
