package org.moveplan.audit.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a rule file into words and signs. */
final class Lexer {

  private static final int MOST_DIGITS = 6;

  private static final List<String> LONG_SIGNS = List.of("==", "!=");
  private static final Set<String> OUTSIDE = Set.of("rule", "when", "then", "end");
  private static final String SIGNS = "(),;:@.";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Comment> within = new ArrayList<>();
  private int at;
  private int brackets;
  private int line = 1;
  private int lineStart;

  private Lexer(String text) {
    this.text = text;
  }

  /**
   * The words and signs of a file, ended by one of kind {@code END}, and its comments.
   *
   * @param within those of the comments that stand within brackets
   */
  record Tokens(List<Token> tokens, List<Comment> comments, List<Comment> within) {}

  static Tokens of(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    lexer.add(Token.Kind.END, "", lexer.at);
    return new Tokens(lexer.tokens, lexer.comments, lexer.within);
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '\n') {
      at++;
      line++;
      lineStart = at;
    } else if (c == ' ') {
      at++;
    } else if (text.startsWith("//", at)) {
      comment();
    } else if (c == '"') {
      text();
    } else if (isWord(c) || c == '$') {
      word();
    } else {
      sign(c);
    }
  }

  private void comment() {
    int end = text.indexOf('\n', at);
    end = end < 0 ? text.length() : end;
    Comment comment = new Comment(text.substring(at + 2, end).strip(), span(end));
    comments.add(comment);
    if (brackets > 0) {
      within.add(comment);
    }
    at = end;
  }

  private void text() {
    StringBuilder value = new StringBuilder();
    for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        add(Token.Kind.TEXT, value.toString(), i + 1);
        return;
      }
      if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
        i++;
        c = text.charAt(i);
      }
      value.append(c);
    }
    add(Token.Kind.STRANGE, "a text without an end on its line", lineEnd());
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private void word() {
    int end = at + 1;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    boolean variable = text.charAt(at) == '$';
    boolean number = isDigit(text.charAt(at));
    Token.Kind kind = variable ? Token.Kind.VARIABLE : Token.Kind.WORD;
    String word = text.substring(at, end);
    brackets = OUTSIDE.contains(word) ? 0 : brackets;
    add(number ? number(word) : kind, word, end);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static Token.Kind number(String word) {
    boolean whole = word.length() <= MOST_DIGITS && word.chars().allMatch(Lexer::isDigit);
    return whole ? Token.Kind.NUMBER : Token.Kind.STRANGE;
  }

  private void sign(char c) {
    for (String sign : LONG_SIGNS) {
      if (text.startsWith(sign, at)) {
        add(Token.Kind.SIGN, sign, at + sign.length());
        return;
      }
    }
    brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
    boolean known = SIGNS.indexOf(c) >= 0;
    int end = known ? at + 1 : text.offsetByCodePoints(at, 1);
    add(known ? Token.Kind.SIGN : Token.Kind.STRANGE, text.substring(at, end), end);
  }

  private void add(Token.Kind kind, String content, int end) {
    tokens.add(new Token(kind, content, span(end)));
    at = end;
  }

  private Span span(int end) {
    return new Span(line, 1 + text.codePointCount(lineStart, at), at, end);
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
