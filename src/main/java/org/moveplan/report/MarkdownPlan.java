package org.moveplan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.moveplan.domain.plan.Plan;

/**
 * The plan in GitHub-flavoured Markdown, in the order and with the content of the text. Whatever in
 * a name could be taken for Markdown or HTML is escaped.
 */
final class MarkdownPlan implements Sheet {

  /** Another bullet than the steps have, or the steps below would join this list. */
  private static final String OTHER_BULLET = "* ";

  private static final String SIGNED = "&emsp;By \\_\\_\\_\\_\\_ At \\_\\_\\_\\_\\_";

  /**
   * What the last line written belongs to, to set lists and paragraphs apart with one empty line.
   */
  private enum Block {
    NOTHING,
    FACTS,
    STEPS,
    OTHER
  }

  private final Writer out;
  private Block last = Block.NOTHING;

  MarkdownPlan(Writer out) {
    this.out = out;
  }

  static void write(Plan plan, Writer out, Layout layout) throws IOException {
    new Narrative(plan, new MarkdownPlan(out), layout.brief()).tell();
  }

  @Override
  public void title(String text) throws IOException {
    block(Block.OTHER);
    line("# " + safe(text));
  }

  @Override
  public void fact(String label, String text) throws IOException {
    block(Block.FACTS);
    line("- **" + safe(label) + ":** " + safe(text));
  }

  @Override
  public void heading(String text) throws IOException {
    block(Block.OTHER);
    line("## " + safe(text));
  }

  @Override
  public void phase(String text) throws IOException {
    block(Block.OTHER);
    line("### " + safe(text));
  }

  @Override
  public void place(String text, String steps) throws IOException {
    block(Block.OTHER);
    line("#### " + safe(text) + ", " + steps);
  }

  @Override
  public void paragraph(String text) throws IOException {
    block(Block.OTHER);
    line(safe(text));
  }

  @Override
  public void warning(String text) throws IOException {
    block(Block.OTHER);
    line("> **" + safe(text) + "**");
  }

  @Override
  public void table(List<String> head, List<List<String>> rows) throws IOException {
    block(Block.OTHER);
    row(head);
    line("|" + " --- |".repeat(head.size()));
    for (List<String> row : rows) {
      row(row);
    }
  }

  private void row(List<String> cells) throws IOException {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(safe(cell)).append(" |");
    }
    line(row.toString());
  }

  @Override
  public void question(String text, List<String> subjects, List<Note> notes) throws IOException {
    block(Block.STEPS);
    line((subjects.size() > 1 ? "- " : "- [ ] ") + safe(text));
    if (subjects.size() == 1) {
      note(new Note("About", subjects.get(0)));
    } else {
      for (String subject : subjects) {
        line("  - [ ] " + safe(subject));
      }
    }
    for (Note note : notes) {
      note(note);
    }
  }

  @Override
  public void entry(String text, List<Note> notes) throws IOException {
    block(Block.OTHER);
    line("**" + safe(text) + "**");
    line("");
    for (Note note : notes) {
      line(OTHER_BULLET + labelled(note));
    }
  }

  @Override
  public void step(int number, String text, List<Note> notes) throws IOException {
    block(Block.STEPS);
    line("- [ ] **" + number + "** " + safe(text) + SIGNED);
    for (Note note : notes) {
      note(note);
    }
  }

  @Override
  public void footer(List<String> lines) throws IOException {
    block(Block.OTHER);
    line("---");
    for (String line : lines) {
      line("");
      line(safe(line));
    }
  }

  private void note(Note note) throws IOException {
    line("  - " + labelled(note));
  }

  private static String labelled(Note note) {
    return safe(note.label()) + ": " + safe(note.text());
  }

  private void block(Block next) throws IOException {
    if (last != Block.NOTHING && (last != next || next == Block.OTHER)) {
      line("");
    }
    last = next;
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  /** {@code text} as text: nothing in it starts a mark, a link, a cell or a tag. */
  private static String safe(String text) {
    String plain = Plain.safe(text);
    StringBuilder safe = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case Plain.GLUE -> safe.append(' ');
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> {
          boolean arrow = i > 0 && plain.charAt(i - 1) == '-';
          safe.append(arrow ? ">" : "&gt;");
        }
        case '\\', '`', '*', '_', '[', ']', '|', '~', '#', '$', '!', '@', '{', '}' ->
            safe.append('\\').append(c);
        case ':' -> safe.append(i + 1 < plain.length() && plain.charAt(i + 1) == '/' ? "\\:" : ":");
        case '.' -> safe.append(plain.startsWith("www", Math.max(0, i - 3)) ? "\\." : ".");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
