package org.moveplan.audit.drl;

import java.util.List;

/**
 * A rule file as it is written.
 *
 * @param name its name
 * @param text its text, with LF line ends
 * @param heading the comment lines it begins with, without their strokes
 * @param imports the types it imports
 * @param rules its rules
 * @param findings what in it is not of the language of rules
 */
public record RuleFile(
    String name,
    String text,
    List<String> heading,
    List<Import> imports,
    List<Rule> rules,
    List<LintFinding> findings) {

  /** A type that is imported. */
  public record Import(String name, Span span) {

    /** The name behind the last dot. */
    public String simple() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  public RuleFile {
    heading = List.copyOf(heading);
    imports = List.copyOf(imports);
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
  }

  /** What stands at {@code span}. */
  public String at(Span span) {
    return span.of(text);
  }
}
