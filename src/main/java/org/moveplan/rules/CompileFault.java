package org.moveplan.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a complaint of the compiler in one line that begins with its place. A compiler that names a
 * line only is taken to mean the first word in it; one that names none, the rule whose name it
 * mentions.
 */
final class CompileFault {

  private static final Pattern PLACE = Pattern.compile("\\bLine (\\d+):(\\d+)\\b");
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"\n]+)\"");

  private CompileFault() {}

  /** {@code file:line:column: message}, or without a place what has none. */
  static String describe(String file, String text, int[] lines, String message) {
    String oneLine = message.strip().replaceAll("\\s+", " ");
    Matcher place = PLACE.matcher(oneLine);
    if (place.find()) {
      int column = Integer.parseInt(place.group(2)) + 1;
      return "%s:%s:%d: %s".formatted(file, place.group(1), column, oneLine);
    }
    boolean known = lines != null && lines.length > 0 && lines[0] > 0;
    Optional<Integer> line = known ? Optional.of(lines[0]) : lineOfRule(text, oneLine);
    return line.map(number -> at(file, text, number, oneLine)).orElse(file + ": " + oneLine);
  }

  private static String at(String file, String text, int number, String message) {
    List<String> lines = text.lines().toList();
    String line = number <= lines.size() ? lines.get(number - 1) : "";
    int column = line.length() - line.stripLeading().length() + 1;
    return "%s:%d:%d: %s".formatted(file, number, column, message);
  }

  private static Optional<Integer> lineOfRule(String text, String message) {
    Matcher rule = RULE.matcher(text);
    while (rule.find()) {
      if (message.contains(rule.group(1))) {
        return Optional.of(1 + (int) text.substring(0, rule.start()).lines().count());
      }
    }
    return Optional.empty();
  }
}
