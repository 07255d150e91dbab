package org.moveplan.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.moveplan.audit.catalogue.RuleCatalogue;
import org.moveplan.audit.catalogue.RuleTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code moveplan rules list}: every rule in a line. */
@Command(
    name = "list",
    description = "Lists the shipped rules: id, severity, basis and sentence.",
    footerHeading = "%nExamples:%n",
    footer = {"  moveplan rules list", "  moveplan rules list --format markdown > rules.md"})
final class RulesListCommand implements Callable<Integer> {

  private final Streams streams;
  private final Root root;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = SheetFormat.Converter.class,
      description = "text, markdown or json. Default: text.")
  private SheetFormat format = SheetFormat.TEXT;

  RulesListCommand(Streams streams, Root root) {
    this.streams = streams;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    RuleTable table = new RuleTable(RuleCatalogue.shipped().rules());
    Data data = new Data(streams);
    switch (format) {
      case TEXT -> data.text(root.colour(), table::text);
      case MARKDOWN -> data.lines(table::markdown);
      case JSON -> data.json(table::json);
    }
    return Exit.SAFE;
  }
}
