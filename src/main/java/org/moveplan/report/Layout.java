package org.moveplan.report;

/**
 * How a renderer for people may lay its output out.
 *
 * @param width the longest line in columns, from {@value #NARROWEST} to {@value #WIDEST}
 * @param colour whether headings may be set off with terminal escapes
 * @param brief whether advice is left out
 */
public record Layout(int width, boolean colour, boolean brief) {

  /** Below this a plan cannot be ticked off any more. */
  public static final int NARROWEST = 60;

  /** Beyond this lines are hard to read. */
  public static final int WIDEST = 120;

  /** What fits on paper and on every terminal: 80 columns without colour. */
  public static final Layout PAPER = new Layout(80, false, false);

  public Layout {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /** With advice. */
  public Layout(int width, boolean colour) {
    this(width, colour, false);
  }

  /** The same, without advice if {@code leaveOut}. */
  public Layout withoutAdvice(boolean leaveOut) {
    return new Layout(width, colour, leaveOut);
  }
}
