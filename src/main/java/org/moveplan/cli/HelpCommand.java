package org.moveplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.moveplan.audit.drl.LintCode;
import org.moveplan.audit.trace.Gap;
import org.moveplan.request.CodePage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moveplan help}: about the program, one of its commands or one kind of fault. */
@Command(
    name = "help",
    description = "Explains a command or a kind of fault.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  moveplan help plan     the options of a command",
      "  moveplan help MP0012   what a fault means, with an example",
      "  moveplan help faults   every kind of fault in a line"
    })
final class HelpCommand implements Callable<Integer> {

  private static final String LINT =
      "'moveplan rules lint' finds it; rules/README.md says what rules may hold.\n";
  private static final String TRACE =
      "'moveplan rules trace' finds it; rules/README.md says what belongs together.\n";

  private final Streams streams;
  private final Root root;
  private final Supplier<Planning> planning;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TOPIC",
      defaultValue = "",
      description =
          "A command, the code of a fault (MP0012) or of a finding in rules (MR0301), or faults"
              + " for a list of the former.")
  private String topic = "";

  HelpCommand(Streams streams, Root root, Supplier<Planning> planning) {
    this.streams = streams;
    this.root = root;
    this.planning = planning;
  }

  @Override
  public Integer call() throws IOException {
    try {
      streams.out().write(text().getBytes(StandardCharsets.UTF_8));
    } catch (IOException trouble) {
      if (!Trouble.closedPipe(trouble)) {
        throw trouble;
      }
    }
    return Exit.SAFE;
  }

  /** What a code that begins with MR stands for. */
  private Optional<String> finding() {
    return LintCode.of(topic)
        .map(code -> code.id() + ": " + code.title() + ".\n" + LINT)
        .or(() -> Gap.Kind.of(topic).map(gap -> gap.id() + ": " + gap.title() + ".\n" + TRACE));
  }

  private String text() {
    if (topic.equals("faults")) {
      return CodePage.list();
    }
    Optional<CodePage> page = CodePage.of(topic);
    if (page.isPresent()) {
      return page.get().text();
    }
    Optional<String> finding = finding();
    if (finding.isPresent()) {
      return finding.get();
    }
    CommandLine line = Commands.all(streams, root, planning);
    line.setUsageHelpLongOptionsMaxWidth(24);
    CommandLine asked = topic.isEmpty() ? line : line.getSubcommands().get(topic);
    if (asked == null) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no command and no fault '"
              + topic
              + "'. Maybe look at 'moveplan help' or 'moveplan help faults'.");
    }
    Ansi ansi = root.colour().on(streams) ? Ansi.ON : Ansi.OFF;
    return asked.getUsageMessage(Help.defaultColorScheme(ansi));
  }
}
