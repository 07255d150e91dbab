package org.moveplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** The parameter DIR of a command that looks at rules. */
final class RulesFolder {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder of the rules. Default: the shipped ones.")
  private Optional<Path> path = Optional.empty();

  /** Where it is; empty if the shipped rules are meant. */
  Optional<Path> path() {
    return path;
  }

  /**
   * The rules in it, or the shipped ones.
   *
   * @throws picocli.CommandLine.ParameterException if there is no such folder
   */
  RuleSource rules(CommandSpec spec) throws IOException {
    return RuleSource.of(path, spec);
  }
}
