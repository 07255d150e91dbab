package org.moveplan.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/** Finds the rules in a rule file without compiling them. */
final class DrlReader {

  private DrlReader() {}

  static List<RuleSource> rules(String file, String text) {
    PackageDescr parsed = parse(file, text);
    return parsed.getRules().stream()
        .map(rule -> new RuleSource(rule.getName(), file, rule.getLine()))
        .toList();
  }

  static PackageDescr parse(String file, String text) {
    DrlParser parser = new DrlParser();
    try {
      PackageDescr parsed = parser.parse(false, text);
      if (parsed != null && !parser.hasErrors()) {
        return parsed;
      }
    } catch (DroolsParserException e) {
      throw new RuleBaseException("%s: %s".formatted(file, e.getMessage()), e);
    }
    List<String> faults = new ArrayList<>();
    for (DroolsError error : parser.getErrors()) {
      faults.add(CompileFault.describe(file, text, error.getLines(), error.getMessage()));
    }
    if (faults.isEmpty()) {
      faults.add(file + ": holds no rule. Maybe begin it with \"package org.moveplan.rules\".");
    }
    throw new RuleBaseException(faults);
  }
}
