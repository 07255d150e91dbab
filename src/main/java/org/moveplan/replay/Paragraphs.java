package org.moveplan.replay;

import java.util.ArrayList;
import java.util.List;

/** Wraps labelled paragraphs to the width of a terminal. */
final class Paragraphs {

  private static final int WIDTH = 80;
  private static final String MARGIN = "  ";

  private final List<String> lines = new ArrayList<>();

  /** Adds a paragraph behind {@code label}; an empty one is left out. */
  void add(String label, String paragraph) {
    if (paragraph.isEmpty()) {
      return;
    }
    String start = label.isEmpty() ? "" : MARGIN + label;
    String indent = label.isEmpty() ? MARGIN : " ".repeat(start.length());
    StringBuilder line = new StringBuilder(start);
    boolean empty = true;
    for (String word : paragraph.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
