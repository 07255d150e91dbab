package org.moveplan.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.moveplan.rules.RuleBaseException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command. */
public final class Cli {

  private final Streams streams;
  private final Root root;

  private Cli(Streams streams) {
    this.streams = streams;
    this.root = new Root(streams);
  }

  /**
   * Runs the command that {@code args} name.
   *
   * @return the exit code, one of {@link Exit}
   */
  public static int run(String[] args, Streams streams) {
    return run(args, streams, VerifiedPlanning::new);
  }

  static int run(String[] args, Streams streams, Supplier<Planning> planning) {
    return new Cli(streams).run(args, planning);
  }

  private int run(String[] args, Supplier<Planning> planning) {
    try {
      return isPlain(args) ? plain(args[1], planning) : parsed(args, planning);
    } catch (Error fault) {
      return failed(fault);
    }
  }

  /**
   * {@code plan FILE} and no more. To start the parser for it would take about a fifth of the time.
   */
  private static boolean isPlain(String[] args) {
    return args.length == 2
        && args[0].equals("plan")
        && !args[1].isEmpty()
        && (args[1].equals("-") || (args[1].charAt(0) != '-' && args[1].charAt(0) != '@'));
  }

  private int plain(String file, Supplier<Planning> planning) {
    try {
      return new PlanCommand(streams, root, planning, new InputFile(file)).call();
    } catch (IOException | RuntimeException fault) {
      return failed(fault);
    }
  }

  private int parsed(String[] args, Supplier<Planning> planning) {
    CommandLine line = new CommandLine(root);
    Commands.add(line, args, streams, root, planning);
    Remembering out = new Remembering(streams.out());
    line.setOut(writer(out));
    line.setErr(writer(streams.err()));
    line.registerConverter(Path.class, new PathConverter());
    line.setUsageHelpLongOptionsMaxWidth(24);
    line.setExecutionStrategy(this::execute);
    line.setParameterExceptionHandler((fault, ignored) -> misused(fault));
    line.setExecutionExceptionHandler((fault, ignored, parsed) -> failed(fault));
    int code = line.execute(args);
    Optional<IOException> lost = out.trouble().filter(trouble -> !Trouble.closedPipe(trouble));
    return lost.isPresent() ? failed(lost.get()) : code;
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  private int execute(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    if (last.isUsageHelpRequested()) {
      Ansi ansi = root.colour().on(streams) ? Ansi.ON : Ansi.OFF;
      parsed.commandSpec().commandLine().setColorScheme(Help.defaultColorScheme(ansi));
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private int misused(ParameterException fault) {
    streams.say("moveplan: " + fault.getMessage());
    if (fault instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
      streams.say("Options are " + longOptions(fault.getCommandLine()) + ".");
    } else {
      UnmatchedArgumentException.printSuggestions(fault, fault.getCommandLine().getErr());
    }
    streams.say("Try '" + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return Exit.USAGE;
  }

  private static String longOptions(CommandLine line) {
    StringJoiner names = new StringJoiner(", ");
    line.getCommandSpec().options().forEach(option -> names.add(option.longestName()));
    return names.toString();
  }

  private int failed(Throwable fault) {
    if (root.debug()) {
      fault.printStackTrace(streams.err());
    }
    if (fault instanceof RuleBaseException rules) {
      streams.err().println("moveplan: the rules cannot be used");
      rules.faults().forEach(streams::say);
      return Exit.RULES;
    }
    if (fault instanceof ClosedByInterruptException || fault instanceof InterruptedIOException) {
      return Exit.INTERRUPTED;
    }
    if (fault instanceof OutOfMemoryError) {
      long memory = Runtime.getRuntime().maxMemory() >> 20;
      streams
          .err()
          .println(
              "moveplan: Java's memory of "
                  + memory
                  + " MiB is not enough. Maybe give it more: JDK_JAVA_OPTIONS=-Xmx4g");
      return Exit.INTERNAL;
    }
    if (fault instanceof IOException trouble) {
      streams.say("moveplan: " + Trouble.sentence(trouble));
    } else {
      String more = root.debug() ? "" : "; run again with --debug";
      streams.say("moveplan: internal error: " + fault + more);
    }
    return Exit.INTERNAL;
  }
}
