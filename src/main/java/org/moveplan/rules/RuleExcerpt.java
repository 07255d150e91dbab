package org.moveplan.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule as it is written.
 *
 * @param id the first word of the rule's name
 * @param file the name of its file
 * @param line where its name stands, from 1
 * @param about the first comment of the file, without the slashes; empty if there is none
 * @param text from the comment above the rule to its {@code end}, lines separated by LF
 */
public record RuleExcerpt(String id, String file, int line, String about, String text) {

  private static final String RULE = "rule \"";
  private static final String COMMENT = "//";

  /** The rules in the text of one file, in their order. */
  static List<RuleExcerpt> all(String file, String text) {
    List<String> lines = text.lines().toList();
    String about = lines.isEmpty() ? "" : comment(lines.get(0));
    List<RuleExcerpt> excerpts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(RULE)) {
        String name = lines.get(i).substring(RULE.length());
        String id = RuleBase.id(name.substring(0, Math.max(0, name.lastIndexOf('"'))));
        String excerpt = String.join("\n", lines.subList(beginning(lines, i), end(lines, i)));
        excerpts.add(new RuleExcerpt(id, file, i + 1, about, excerpt));
      }
    }
    return excerpts;
  }

  private static int beginning(List<String> lines, int rule) {
    int first = rule;
    while (first > 0 && lines.get(first - 1).startsWith(COMMENT)) {
      first--;
    }
    return first;
  }

  private static int end(List<String> lines, int rule) {
    for (int i = rule + 1; i < lines.size(); i++) {
      if (lines.get(i).strip().equals("end")) {
        return i + 1;
      }
    }
    return lines.size();
  }

  private static String comment(String line) {
    return line.startsWith(COMMENT) ? line.substring(COMMENT.length()).strip() : "";
  }
}
