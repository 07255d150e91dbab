package org.moveplan.cli;

import org.moveplan.planner.ToolVersions;
import org.moveplan.rules.RuleBase;
import picocli.CommandLine.IVersionProvider;

/** The version of the program and of the rules it ships. */
final class Versions implements IVersionProvider {

  private static final int DIGITS = 12;

  @Override
  public String[] getVersion() {
    RuleBase rules = RuleBase.shipped();
    return new String[] {
      "moveplan "
          + ToolVersions.MOVEPLAN
          + " (rules "
          + rules.sha256().substring(0, DIGITS)
          + ", "
          + rules.count()
          + " rules)"
    };
  }
}
