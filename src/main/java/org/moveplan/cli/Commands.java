package org.moveplan.cli;

import java.util.List;
import java.util.function.Supplier;
import org.moveplan.rules.RuleBase;
import picocli.CommandLine;

/** The commands. Only the one that is asked for is loaded, unless all have to be listed. */
final class Commands {

  private static final List<String> NAMES =
      List.of(
          "plan",
          "check",
          "explain",
          "verify",
          "diff",
          "rules",
          "schema",
          "init",
          "help",
          "completion");

  private Commands() {}

  static void add(
      CommandLine line, String[] args, Streams streams, Root root, Supplier<Planning> planning) {
    if (args.length > 0 && NAMES.contains(args[0])) {
      line.addSubcommand(args[0], command(args[0], args, streams, root, planning));
      return;
    }
    for (String name : NAMES) {
      line.addSubcommand(name, command(name, args, streams, root, planning));
    }
  }

  /** Everything there is, for whoever describes all of it. */
  static CommandLine all(Streams streams, Root root, Supplier<Planning> planning) {
    CommandLine line = new CommandLine(root);
    add(line, new String[0], streams, root, planning);
    return line;
  }

  private static Object command(
      String name, String[] args, Streams streams, Root root, Supplier<Planning> planning) {
    return switch (name) {
      case "plan" -> new PlanCommand(streams, root, planning, new InputFile(""));
      case "check" -> new CheckCommand(streams);
      case "diff" -> new DiffCommand(streams, root);
      case "explain" -> new ExplainCommand(streams, root, RuleBase::shipped);
      case "verify" -> new VerifyCommand(streams, root, RuleBase::shipped);
      case "schema" -> new SchemaCommand(streams);
      case "init" -> new InitCommand(streams);
      case "help" -> new HelpCommand(streams, root, planning);
      case "completion" -> new CompletionCommand(streams, root, planning);
      case "rules" -> RulesCommand.line(args, streams, root);
      default -> throw new IllegalArgumentException("There is no command " + name + ".");
    };
  }
}
