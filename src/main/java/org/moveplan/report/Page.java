package org.moveplan.report;

import java.io.IOException;
import java.io.Writer;
import org.moveplan.domain.Glyphs;

/** Writes lines that are never longer than the page is wide. */
public final class Page {

  private static final String BOLD = "\u001B[1m";
  private static final String NORMAL = "\u001B[0m";

  private final Writer out;
  private final Layout layout;

  /** Writes to {@code out} and leaves it open. */
  public Page(Writer out, Layout layout) {
    this.out = out;
    this.layout = layout;
  }

  /** The longest line in columns. */
  int width() {
    return layout.width();
  }

  /** An empty line. */
  public void blank() throws IOException {
    out.write('\n');
  }

  /** A line full of {@code c}. */
  public void rule(char c) throws IOException {
    repeat(c, width());
    blank();
  }

  /** One line as it is; the caller knows that it fits. */
  public void line(String text) throws IOException {
    out.write(text);
    blank();
  }

  /** A line that is set off on terminals with colour, broken if it has to be. */
  public void bold(String text) throws IOException {
    if (layout.colour()) {
      out.write(BOLD);
    }
    wrap("", text);
    if (layout.colour()) {
      out.write(NORMAL);
    }
  }

  /** {@code text} at the left and {@code end} at the right edge of one line if both fit. */
  boolean fits(String text, String end) {
    return Plain.columns(text) + 2 + end.length() <= width();
  }

  void spread(String text, String end) throws IOException {
    put(text);
    repeat(' ', width() - Plain.columns(text) - end.length());
    line(end);
  }

  /**
   * Writes {@code text} after {@code first}, further lines indented as far as {@code first} is
   * long.
   */
  public void wrap(String first, String text) throws IOException {
    int indent = Plain.columns(first);
    int column = indent;
    int spaces = 0;
    put(first);
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      String word = text.substring(start, end);
      int columns = Plain.columns(word);
      if (columns > 0) {
        if (column > indent && column + spaces + columns > width()) {
          blank();
          repeat(' ', indent);
          column = indent;
        } else if (column > indent) {
          repeat(' ', spaces);
          column += spaces;
        }
        spaces = 0;
        if (indent + columns > width()) {
          column = cut(word, indent, column);
        } else {
          put(word);
          column += columns;
        }
      }
      spaces++;
      start = end + 1;
    }
    blank();
  }

  /** Writes a word that is longer than a line; answers the column after it. */
  private int cut(String word, int indent, int start) throws IOException {
    int column = start;
    for (int i = 0; i < word.length(); ) {
      int point = word.codePointAt(i);
      int columns = Glyphs.columns(point);
      if (column + columns > width()) {
        blank();
        repeat(' ', indent);
        column = indent;
      }
      out.write(point == Plain.GLUE ? " " : Character.toString(point));
      column += columns;
      i += Character.charCount(point);
    }
    return column;
  }

  private void put(String text) throws IOException {
    out.write(text.replace(Plain.GLUE, ' '));
  }

  private void repeat(char c, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      out.write(c);
    }
  }
}
