package org.moveplan.cli;

import org.moveplan.report.Layout;

/** Layouts for standard output. */
final class Layouts {

  private static final int MOST_DIGITS = 4;

  private Layouts() {}

  /** As wide as the terminal, or as paper if nobody watches or the width is not known. */
  static Layout of(Streams streams, Colour colour) {
    boolean terminal = streams.terminal().getAsBoolean();
    int width = terminal ? columns(streams.env().getOrDefault("COLUMNS", "")) : 0;
    return new Layout(width == 0 ? Layout.PAPER.width() : width, colour.on(streams));
  }

  private static int columns(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) {
      return 0;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return 0;
      }
    }
    return Integer.parseInt(text);
  }
}
