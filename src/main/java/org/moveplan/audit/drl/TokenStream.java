package org.moveplan.audit.drl;

import java.util.List;

/** The words and signs of a rule file, one after the other. */
final class TokenStream {

  /** What was found where something else has to stand. */
  static final class Unexpected extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient LintFinding finding;

    Unexpected(LintFinding finding) {
      super(finding.message());
      this.finding = finding;
    }

    LintFinding finding() {
      return finding;
    }
  }

  private final String file;
  private final List<Token> tokens;
  private int at;

  TokenStream(String file, List<Token> tokens) {
    this.file = file;
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token previous() {
    return tokens.get(Math.max(0, at - 1));
  }

  boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  boolean sees(String word) {
    return peek().is(word);
  }

  /** Whether the next word or sign begins its line. */
  boolean startsLine() {
    return at == 0 || tokens.get(at - 1).span().line() < peek().span().line();
  }

  Token next() {
    Token token = peek();
    if (!atEnd()) {
      at++;
    }
    return token;
  }

  boolean skip(String word) {
    boolean seen = sees(word);
    if (seen) {
      next();
    }
    return seen;
  }

  Token take(String word, LintCode code) throws Unexpected {
    if (!sees(word)) {
      throw unexpected(code, "\"" + word + "\"");
    }
    return next();
  }

  Token take(Token.Kind kind, LintCode code, String wanted) throws Unexpected {
    if (peek().kind() != kind) {
      throw unexpected(code, wanted);
    }
    return next();
  }

  /** A dot between two words that touch it: Drools takes blanks beside it for a part of a name. */
  void takeDot(LintCode code) throws Unexpected {
    Token before = previous();
    Token dot = take(".", code);
    if (before.span().end() < dot.span().start() || dot.span().end() < peek().span().start()) {
      throw fault(code, dot, "blanks stand beside this dot", "take them out");
    }
  }

  Unexpected unexpected(LintCode code, String wanted) {
    return fault(code, peek(), "expected " + wanted + ", found " + shown(peek()), "");
  }

  Unexpected fault(LintCode code, Token token, String message, String help) {
    return new Unexpected(finding(code, token.span(), message, help));
  }

  LintFinding finding(LintCode code, Span span, String message, String help) {
    return new LintFinding(code, file, span, message, help);
  }

  private static String shown(Token token) {
    return switch (token.kind()) {
      case WORD, SIGN, VARIABLE, NUMBER -> "\"" + token.text() + "\"";
      case STRANGE -> token.text().length() > 2 ? token.text() : "\"" + token.text() + "\"";
      case TEXT, END -> token.toString();
    };
  }
}
