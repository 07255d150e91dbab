package org.moveplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.moveplan.audit.lint.RuleFolder;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleTexts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The rules that a command is about: those of a folder, or the shipped ones.
 *
 * @param files the rule files
 * @param prefix what stands before their names in messages
 */
record RuleSource(RuleFolder files, String prefix) {

  /** The rules of {@code folder}; if it is empty, the shipped rules. */
  static RuleSource of(Optional<Path> folder, CommandSpec spec) throws IOException {
    return folder.isEmpty() ? shipped() : of(folder.get(), spec);
  }

  static RuleSource of(Path folder, CommandSpec spec) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(),
          folder
              + (Files.exists(folder) ? " is not a folder" : " does not exist")
              + "; name the folder that holds the rule files (.drl)");
    }
    String given = folder.toString().replace('\\', '/');
    String name = given.isEmpty() ? "." : given;
    return new RuleSource(RuleFolder.read(folder), name.endsWith("/") ? name : name + "/");
  }

  /**
   * The rules, compiled unless they are the shipped ones.
   *
   * @throws org.moveplan.rules.RuleBaseException if they do not compile
   */
  RuleBase base() {
    RuleBase shipped = RuleBase.shipped();
    String sha256 = new RuleTexts(files.texts()).sha256();
    return sha256.equals(shipped.sha256()) ? shipped : RuleBase.compiled(files.texts());
  }

  static RuleSource shipped() {
    return new RuleSource(new RuleFolder(RuleTexts.shipped().byFile(), List.of()), "rules/");
  }
}
