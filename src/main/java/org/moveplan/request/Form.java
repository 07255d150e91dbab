package org.moveplan.request;

/** The forms of a file, told by the end of its name. */
enum Form {
  YAML,
  JSON,
  /** A JSON object a line. */
  LINES,
  CSV;

  static Form of(String path) {
    if (ends(path, ".json")) {
      return JSON;
    }
    if (ends(path, ".ndjson")) {
      return LINES;
    }
    return ends(path, ".csv") ? CSV : YAML;
  }

  /** Whether the name tells of a form that looks like one of ours and is none. */
  static boolean isForeign(String name) {
    return ends(name, ".xls") || ends(name, ".xlsx") || ends(name, ".ods") || ends(name, ".xml");
  }

  private static boolean ends(String path, String extension) {
    return path.regionMatches(
        true, path.length() - extension.length(), extension, 0, extension.length());
  }

  Tokens tokens(String text, Limits limits, Faults faults) {
    if (this == YAML) {
      return Tokens.ofYaml(text, limits, faults);
    }
    if (this == JSON) {
      return Tokens.ofJson(text, limits, faults);
    }
    return this == LINES
        ? Tokens.ofLines(text, limits, faults)
        : Tokens.ofCsv(text, limits, faults);
  }

  /** In bytes. */
  int longestLine(Limits limits) {
    return this == JSON ? Integer.MAX_VALUE : limits.lineBytes();
  }

  String longLineHelp() {
    if (this == CSV) {
      return "look for a quote that is not closed; write one user in a line";
    }
    return this == LINES
        ? "write one user in a line"
        : "break the line; a file named .json may have everything in one line";
  }
}
