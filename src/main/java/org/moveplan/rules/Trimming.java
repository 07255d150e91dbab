package org.moveplan.rules;

import java.util.regex.Pattern;

/**
 * Takes out of translated rules what costs time at every start and serves nobody: what each
 * condition says of itself in error messages, although ours cannot fail, and a package for every
 * few classes, although their names are unique.
 */
final class Trimming {

  private static final Pattern INFORMATION =
      Pattern.compile(
          "\\s*@Override\\(\\)\\s*public org\\.drools\\.model\\.functions\\.PredicateInformation"
              + " predicateInformation\\(\\) \\{(?:\\s*+[^}\\s].*+)*+\\s*+}");

  private static final Pattern PACKAGE = Pattern.compile("(?<=rules)[./]P[0-9A-F]{2}\\b");

  private Trimming() {}

  /** The path of a source file. */
  static String path(String path) {
    return PACKAGE.matcher(path).replaceAll("");
  }

  /** The text of a source file. */
  static String text(String text) {
    return PACKAGE.matcher(INFORMATION.matcher(text).replaceAll("")).replaceAll("");
  }
}
