package org.moveplan.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.moveplan.audit.catalogue.RuleCatalogue;
import org.moveplan.audit.catalogue.RuleTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code moveplan rules list}: every rule in a line. */
@Command(
    name = "list",
    description = "Lists the shipped rules: id, severity, basis and sentence.",
    footerHeading = "%nExamples:%n",
    footer = {"  moveplan rules list", "  moveplan rules list --format markdown > rules.md"})
final class RulesListCommand implements Callable<Integer> {

  private final Streams streams;
  private final Root root;

  @Mixin private Telling telling = new Telling();

  RulesListCommand(Streams streams, Root root) {
    this.streams = streams;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    RuleTable table = new RuleTable(RuleCatalogue.shipped().rules());
    telling.write(streams, root.colour(), table::text, table::markdown, table::json);
    return Exit.SAFE;
  }
}
