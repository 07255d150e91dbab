package org.moveplan.audit.drl;

import java.util.ArrayList;
import java.util.List;
import org.moveplan.domain.Glyphs;

/** Finds characters that a reader of a rule file would not see, or not see as what they are. */
final class CharacterCheck {

  /** After so many findings a file is taken for no text at all. */
  private static final int MOST = 100;

  private final String file;
  private final String text;
  private final List<LintFinding> findings = new ArrayList<>();
  private int line = 1;
  private int lineStart;
  private boolean comment;

  private CharacterCheck(String file, String text) {
    this.file = file;
    this.text = text;
  }

  static List<LintFinding> findings(String file, String text) {
    CharacterCheck check = new CharacterCheck(file, text);
    check.lineBegins(0);
    for (int i = 0; i < text.length() && check.findings.size() < MOST; ) {
      i = check.next(i);
    }
    return check.findings;
  }

  /** Looks at the character at {@code i} and says where to go on. */
  private int next(int i) {
    int c = text.codePointAt(i);
    int end = i + Character.charCount(c);
    if (c == '\n') {
      line++;
      lineBegins(end);
      return end;
    }
    if (c == '\\') {
      return backslash(i);
    }
    if (!isPlain(c)) {
      String message = "the character U+%04X is not allowed in a rule file".formatted(c);
      add(LintCode.CHARACTER, i, end, message, c == '\t' ? "use blanks" : "take it out");
    }
    return end;
  }

  private void lineBegins(int at) {
    lineStart = at;
    int begin = at;
    while (follows(begin, ' ')) {
      begin++;
    }
    comment = text.startsWith("//", begin);
  }

  /** In a comment nothing may look like the code of a character; elsewhere only pairs may be. */
  private int backslash(int i) {
    boolean harmless = comment ? !follows(i + 1, 'u') : follows(i + 1, '"') || follows(i + 1, '\\');
    if (harmless && !follows(i + 2, 'u')) {
      return comment ? i + 1 : i + 2;
    }
    String message = "a backslash can make other characters of those behind it";
    add(LintCode.ESCAPE, i, i + 1, message, "write the character itself");
    return i + 1;
  }

  private boolean follows(int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void add(LintCode code, int from, int to, String message, String help) {
    Span span = new Span(line, 1 + text.codePointCount(lineStart, from), from, to);
    findings.add(new LintFinding(code, file, span, message, help));
  }

  private static boolean isPlain(int c) {
    boolean ascii = c >= ' ' && c <= '~';
    return ascii || (c > '~' && !Glyphs.isUnseen(c) && !isOdd(c));
  }

  private static boolean isOdd(int c) {
    return Glyphs.isBlank(c) || Glyphs.isSelector(c) || Glyphs.isPrivate(c) || Glyphs.isMark(c);
  }
}
