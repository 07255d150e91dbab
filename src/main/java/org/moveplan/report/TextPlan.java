package org.moveplan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.moveplan.domain.plan.Plan;

/**
 * The plan as plain text to be printed and ticked off: ASCII but for names, never wider than the
 * layout, room for initials and time at every step.
 */
final class TextPlan implements Sheet {

  private static final String TICK = "[ ] ";
  private static final String INDENT = "    ";
  private static final String SIGNED = "By _____ At _____";
  private static final int LABEL = 9;
  private static final int FACT = 20;
  private static final int LAST_COLUMN = 16;

  private final Page page;
  private final int digits;
  private boolean detailed;
  private boolean apart = true;

  TextPlan(Page page, int digits) {
    this.page = page;
    this.digits = digits;
  }

  static void write(Plan plan, Writer out, Layout layout) throws IOException {
    int digits = Integer.toString(plan.steps().size()).length();
    new Narrative(plan, new TextPlan(new Page(out, layout), digits), layout.brief()).tell();
  }

  @Override
  public void title(String text) throws IOException {
    page.bold(Plain.safe(text));
    page.rule('=');
  }

  @Override
  public void fact(String label, String text) throws IOException {
    page.wrap(padded(Plain.safe(label), FACT), Plain.safe(text));
  }

  @Override
  public void heading(String text) throws IOException {
    page.blank();
    page.bold(text.toUpperCase(Locale.ROOT));
    page.rule('=');
    apart = false;
  }

  @Override
  public void phase(String text) throws IOException {
    page.blank();
    page.bold("--- " + text.toUpperCase(Locale.ROOT) + " ---");
  }

  @Override
  public void place(String text, String steps) throws IOException {
    page.blank();
    String safe = Plain.safe(text);
    if (page.fits(safe, steps)) {
      page.spread(safe, steps);
    } else {
      page.wrap("", safe + ", " + steps);
    }
    page.rule('-');
    detailed = false;
    apart = false;
  }

  @Override
  public void paragraph(String text) throws IOException {
    page.wrap("", Plain.safe(text));
    apart = true;
  }

  @Override
  public void warning(String text) throws IOException {
    page.blank();
    page.bold("*** " + Plain.safe(text) + " ***");
    page.blank();
    apart = false;
  }

  @Override
  public void table(List<String> head, List<List<String>> rows) throws IOException {
    int[] widths = new int[head.size() - 1];
    widen(widths, head);
    for (List<String> row : rows) {
      widen(widths, row);
    }
    row(widths, head);
    for (List<String> row : rows) {
      row(widths, row);
    }
  }

  private static void widen(int[] widths, List<String> row) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], Plain.columns(Plain.safe(row.get(i))));
    }
  }

  private void row(int[] widths, List<String> row) throws IOException {
    StringBuilder first = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      first.append(padded(Plain.safe(row.get(i)), widths[i] + 2));
    }
    String last = Plain.safe(row.get(widths.length));
    if (Plain.columns(first.toString()) + LAST_COLUMN <= page.width()) {
      page.wrap(first.toString(), last);
    } else {
      page.wrap("", first.toString().strip() + "  " + last);
    }
  }

  @Override
  public void question(String text, List<String> subjects, List<Note> notes) throws IOException {
    page.blank();
    page.wrap(subjects.size() > 1 ? "  - " : TICK, Plain.safe(text));
    if (subjects.size() == 1) {
      note(INDENT, "About", Plain.safe(subjects.get(0)));
    } else if (subjects.size() > 1) {
      StringBuilder boxes = new StringBuilder();
      for (String subject : subjects) {
        boxes.append(boxes.length() == 0 ? "" : "   ");
        boxes.append(glued(TICK + Plain.safe(subject)));
      }
      note(INDENT, "Each of", boxes.toString());
    }
    notes(INDENT, notes);
  }

  @Override
  public void entry(String text, List<Note> notes) throws IOException {
    if (apart) {
      page.blank();
    }
    apart = true;
    page.wrap("", Plain.safe(text));
    notes(INDENT, notes);
  }

  @Override
  public void step(int number, String text, List<Note> notes) throws IOException {
    String first = TICK + leftPadded(number) + "  ";
    String safe = Plain.safe(text);
    if (notes.isEmpty() && page.fits(first + safe, SIGNED)) {
      page.spread(first + safe, SIGNED);
    } else {
      if (detailed) {
        page.blank();
      }
      page.wrap(first, safe);
      signed(" ".repeat(first.length()), notes);
    }
    detailed = !notes.isEmpty();
    apart = true;
  }

  private void signed(String indent, List<Note> notes) throws IOException {
    if (!notes.isEmpty()) {
      int last = notes.size() - 1;
      notes(indent, notes.subList(0, last));
      String label = padded(notes.get(last).label() + ":", LABEL);
      String text = Plain.safe(notes.get(last).text());
      if (page.fits(indent + label + text, SIGNED)) {
        page.spread(indent + label + text, SIGNED);
        return;
      }
      page.wrap(indent + label, text);
    }
    page.spread("", SIGNED);
  }

  @Override
  public void footer(List<String> lines) throws IOException {
    page.blank();
    page.rule('=');
    for (String line : lines) {
      page.wrap("", Plain.safe(line));
    }
  }

  private void notes(String indent, List<Note> notes) throws IOException {
    for (Note note : notes) {
      note(indent, note.label(), Plain.safe(note.text()));
    }
  }

  private void note(String indent, String label, String text) throws IOException {
    page.wrap(indent + padded(label + ":", LABEL), text);
  }

  private String leftPadded(int number) {
    String text = Integer.toString(number);
    return " ".repeat(Math.max(0, digits - text.length())) + text;
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(1, columns - Plain.columns(text)));
  }

  private static String glued(String text) {
    return text.replace(' ', Plain.GLUE);
  }
}
