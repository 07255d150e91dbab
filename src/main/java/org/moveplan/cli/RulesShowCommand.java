package org.moveplan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moveplan.audit.catalogue.RuleCatalogue;
import org.moveplan.audit.catalogue.RuleEntry;
import org.moveplan.audit.catalogue.RuleSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moveplan rules show ID}: all that is known of a rule. */
@Command(
    name = "show",
    description = "Shows a shipped rule, what it rests on, and the cases that hold it.",
    footerHeading = "%nExamples:%n",
    footer = {"  moveplan rules show Q117650-2", "  moveplan rules show Q117650-2 --format json"})
final class RulesShowCommand implements Callable<Integer> {

  private final Streams streams;
  private final Root root;

  @Spec private CommandSpec spec;
  @Mixin private Telling telling = new Telling();

  @Parameters(index = "0", paramLabel = "ID", description = "The id of the rule.")
  private String id = "";

  RulesShowCommand(Streams streams, Root root) {
    this.streams = streams;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    RuleCatalogue catalogue = RuleCatalogue.shipped();
    Optional<RuleEntry> entry = catalogue.entry(id);
    if (entry.isEmpty()) {
      throw new ParameterException(spec.commandLine(), unknown(catalogue.near(id)));
    }
    RuleSheet sheet = new RuleSheet(entry.get());
    telling.write(streams, root.colour(), sheet::text, sheet::markdown, sheet::json);
    return Exit.SAFE;
  }

  private String unknown(List<String> near) {
    return "there is no rule "
        + id
        + (near.isEmpty()
            ? "; 'moveplan rules list' lists them"
            : "; did you mean " + String.join(", ", near) + "?");
  }
}
