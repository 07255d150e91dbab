package org.moveplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code moveplan completion}: a script with which a shell completes what is typed. */
@Command(
    name = "completion",
    description = "Prints a script that completes commands in bash and zsh.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(moveplan completion)                  in this shell",
      "  moveplan completion > /etc/bash_completion.d/moveplan"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Streams streams;
  private final Root root;
  private final Supplier<Planning> planning;

  CompletionCommand(Streams streams, Root root, Supplier<Planning> planning) {
    this.streams = streams;
    this.root = root;
    this.planning = planning;
  }

  @Override
  public Integer call() throws IOException {
    String script = AutoComplete.bash("moveplan", Commands.all(streams, root, planning));
    try {
      streams.out().write(script.getBytes(StandardCharsets.UTF_8));
    } catch (IOException trouble) {
      if (!Trouble.closedPipe(trouble)) {
        throw trouble;
      }
    }
    return Exit.SAFE;
  }
}
