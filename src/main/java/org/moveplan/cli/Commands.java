package org.moveplan.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands. Only the one that is asked for is loaded, unless all have to be listed. */
final class Commands {

  private static final List<String> NAMES = List.of("plan", "check", "schema", "init");

  private Commands() {}

  static void add(
      CommandLine line, String[] args, Streams streams, Root root, Supplier<Planning> planning) {
    if (args.length > 0 && NAMES.contains(args[0])) {
      line.addSubcommand(args[0], command(args[0], streams, root, planning));
      return;
    }
    for (String name : NAMES) {
      line.addSubcommand(name, command(name, streams, root, planning));
    }
  }

  private static Object command(
      String name, Streams streams, Root root, Supplier<Planning> planning) {
    return switch (name) {
      case "plan" -> new PlanCommand(streams, root, planning, new InputFile(""));
      case "check" -> new CheckCommand(streams);
      case "schema" -> new SchemaCommand(streams);
      case "init" -> new InitCommand(streams);
      default -> throw new IllegalArgumentException("There is no command " + name + ".");
    };
  }
}
