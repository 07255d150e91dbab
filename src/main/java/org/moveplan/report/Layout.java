package org.moveplan.report;

/**
 * How a renderer for people may lay its output out.
 *
 * @param width the longest line in columns, from {@value #NARROWEST} to {@value #WIDEST}
 * @param colour whether headings may be set off with terminal escapes
 */
public record Layout(int width, boolean colour) {

  /** Below this a plan cannot be ticked off any more. */
  public static final int NARROWEST = 60;

  /** Beyond this lines are hard to read. */
  public static final int WIDEST = 120;

  /** What fits on paper and on every terminal: 80 columns without colour. */
  public static final Layout PAPER = new Layout(80, false);

  public Layout {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }
}
