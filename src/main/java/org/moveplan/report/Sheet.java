package org.moveplan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * What a document for people is made of. An implementation decides how each part looks and escapes
 * whatever could break its form; texts arrive as they stand in the plan.
 */
public interface Sheet {

  /** A sheet of plain text; {@code out} is neither flushed nor closed. */
  static Sheet text(Writer out, Layout layout) {
    return new TextPlan(new Page(out, layout), 1);
  }

  /** A sheet of Markdown; {@code out} is neither flushed nor closed. */
  static Sheet markdown(Writer out) {
    return new MarkdownPlan(out);
  }

  /** A labelled remark below a step or an entry. */
  record Note(String label, String text) {}

  void title(String text) throws IOException;

  /** A labelled line of a list of facts. */
  void fact(String label, String text) throws IOException;

  /** Starts one of the sheet's main parts. */
  void heading(String text) throws IOException;

  /** Starts a wave and phase. */
  void phase(String text) throws IOException;

  /** Starts what is done in one program on one postoffice. */
  void place(String text, String steps) throws IOException;

  void paragraph(String text) throws IOException;

  /** Something that must not be overlooked. */
  void warning(String text) throws IOException;

  /** A table; the last column may be long. */
  void table(List<String> head, List<List<String>> rows) throws IOException;

  /** A question to tick, once if it has no {@code subjects}, else once for each of them. */
  void question(String text, List<String> subjects, List<Note> notes) throws IOException;

  /** A text with remarks, nothing to tick. */
  void entry(String text, List<Note> notes) throws IOException;

  /** A step to tick, with room for initials and time. */
  void step(int number, String text, List<Note> notes) throws IOException;

  /** Where the plan comes from. */
  void footer(List<String> lines) throws IOException;
}
