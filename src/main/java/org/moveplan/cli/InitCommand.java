package org.moveplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.moveplan.request.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moveplan init}: a file to start from. */
@Command(
    name = "init",
    description = "Writes a commented starter file. It never overwrites a file.",
    footerHeading = "%nExamples:%n",
    footer = {"  moveplan init", "  moveplan init first-floor.yaml"})
final class InitCommand implements Callable<Integer> {

  /** Where the starter file tells editors to look for the schema. */
  private static final String SCHEMA = "moveplan.schema.json";

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "moveplan.yaml",
      description = "The file to write. Default: moveplan.yaml.")
  private Path file = Path.of("moveplan.yaml");

  InitCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw exists();
    }
    try {
      Output.fresh(file)
          .write(out -> out.write(Starter.yaml(SCHEMA).getBytes(StandardCharsets.UTF_8)));
    } catch (FileAlreadyExistsException meanwhile) {
      throw exists();
    } catch (Output.Impossible impossible) {
      throw impossible(impossible.getMessage());
    }
    streams.say(file + ": written; list your users in it, then: moveplan plan " + file);
    streams.err().println("for help in an editor: moveplan schema > " + SCHEMA);
    return Exit.SAFE;
  }

  private ParameterException exists() {
    return impossible(file + " exists and is not overwritten");
  }

  private ParameterException impossible(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
