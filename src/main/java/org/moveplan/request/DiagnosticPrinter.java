package org.moveplan.request;

import java.util.List;
import org.moveplan.domain.Glyphs;

/**
 * Prints diagnostics for people: the place, the code and the message in a line that editors can
 * jump from, the source line, a caret below the fault and what to do.
 */
public final class DiagnosticPrinter {

  private static final int MOST_SHOWN = 100;
  private static final int WIDTH = 80;
  private static final String MARGIN = "  | ";
  private static final String HELP = "  help: ";

  private DiagnosticPrinter() {}

  /** All of {@code diagnostics}, or the first hundred and how many there are besides. */
  public static String print(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    diagnostics.stream().limit(MOST_SHOWN).forEach(each -> text.append(print(each)));
    int rest = diagnostics.size() - MOST_SHOWN;
    if (rest > 0) {
      text.append("and ").append(rest).append(rest == 1 ? " more fault\n" : " more faults\n");
    }
    return text.toString();
  }

  /** As {@link #print(List)}, and where the first kind of fault is explained with examples. */
  public static String printWithPointer(List<Diagnostic> diagnostics) {
    return diagnostics.isEmpty()
        ? ""
        : print(diagnostics)
            + "For more on a code: moveplan help "
            + diagnostics.get(0).code().id()
            + "\n";
  }

  /** One diagnostic, each of its lines ended by a line feed. */
  static String print(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder(diagnostic.place());
    text.append(": error[").append(diagnostic.code().id()).append("]: ");
    text.append(diagnostic.message()).append('\n');
    if (!diagnostic.excerpt().isEmpty()) {
      text.append(MARGIN).append(diagnostic.excerpt()).append('\n');
      text.append(MARGIN).append(padding(diagnostic)).append("^\n");
    }
    if (!diagnostic.help().isEmpty()) {
      wrap(text, diagnostic.help());
    }
    return text.toString();
  }

  /** White space as wide as the excerpt before the caret, with tabs where it has tabs. */
  private static String padding(Diagnostic diagnostic) {
    StringBuilder padding = new StringBuilder();
    diagnostic
        .excerpt()
        .substring(0, diagnostic.caret())
        .codePoints()
        .forEach(c -> padding.append(c == '\t' ? "\t" : " ".repeat(Glyphs.columns(c))));
    return padding.toString();
  }

  private static void wrap(StringBuilder text, String help) {
    text.append(HELP);
    int column = HELP.length();
    String space = "";
    for (String word : help.split(" ", -1)) {
      if (!space.isEmpty() && column + 1 + word.length() > WIDTH) {
        text.append('\n').append(" ".repeat(HELP.length()));
        column = HELP.length();
        space = "";
      }
      text.append(space).append(word);
      column += space.length() + word.length();
      space = " ";
    }
    text.append('\n');
  }
}
