package org.moveplan.request;

/**
 * Replaces what a parser would stop at, and what is a fault already, by something harmless of the
 * same length, so that the rest of the file can be read for further faults.
 */
final class Cleaning {

  private static final char REPLACEMENT = '\uFFFD';

  private final Faults faults;
  private final boolean yaml;

  Cleaning(Faults faults, boolean yaml) {
    this.faults = faults;
    this.yaml = yaml;
  }

  String clean(String text, boolean charactersAreClean) {
    String visible = charactersAreClean ? text : visible(text);
    return yaml ? withoutDirectives(visible) : visible;
  }

  private static String visible(String text) {
    char[] visible = text.toCharArray();
    for (int i = 0; i < visible.length; ) {
      int c = Character.codePointAt(visible, i);
      int next = i + Character.charCount(c);
      if (c == '\r') {
        boolean first = next < visible.length && visible[next] == '\n';
        visible[i] = first ? '\r' : '\n';
      } else if (Characters.isForbidden(c)) {
        java.util.Arrays.fill(visible, i, next, REPLACEMENT);
      }
      i = next;
    }
    return new String(visible);
  }

  /** Turns directives, which stand before the document only, into comments. */
  private String withoutDirectives(String text) {
    StringBuilder changed = new StringBuilder();
    int line = 0;
    int start = 0;
    int copied = 0;
    while (start < text.length() && "#%\r\n".indexOf(text.charAt(start)) >= 0) {
      if (text.charAt(start) == '%') {
        String help = "delete the line";
        faults.add(
            Code.DIRECTIVE, Position.of(line, 0), "a directive is not allowed in a request", help);
        changed.append(text, copied, start).append('#');
        copied = start + 1;
      }
      int end = text.indexOf('\n', start);
      start = end < 0 ? text.length() : end + 1;
      line++;
    }
    return copied == 0 ? text : changed.append(text, copied, text.length()).toString();
  }
}
