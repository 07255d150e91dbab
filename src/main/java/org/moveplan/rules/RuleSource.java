package org.moveplan.rules;

/**
 * Where a rule is written.
 *
 * @param rule the name of the rule
 * @param file the name of its file
 * @param line the line it begins at, from 1
 */
public record RuleSource(String rule, String file, int line) {

  @Override
  public String toString() {
    return "%s:%d: rule \"%s\"".formatted(file, line, rule);
  }
}
