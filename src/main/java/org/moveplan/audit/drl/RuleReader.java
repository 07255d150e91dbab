package org.moveplan.audit.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moveplan.audit.drl.TokenStream.Unexpected;

/** Reads one rule. */
final class RuleReader {

  private final String file;
  private final String text;
  private final TokenStream tokens;
  private final List<Comment> comments;
  private final List<LintFinding> findings;
  private final List<Annotation> annotations = new ArrayList<>();
  private final int findingsBefore;

  RuleReader(
      String file,
      String text,
      TokenStream tokens,
      List<Comment> comments,
      List<LintFinding> findings) {
    this.file = file;
    this.text = text;
    this.tokens = tokens;
    this.comments = comments;
    this.findings = findings;
    this.findingsBefore = findings.size();
  }

  /** Reads from the word {@code rule} to its {@code end}. */
  Rule read() throws Unexpected {
    Token start = tokens.take("rule", LintCode.SYNTAX);
    Token name = tokens.take(Token.Kind.TEXT, LintCode.SYNTAX, "the name of the rule in quotes");
    annotations();
    List<Pattern> patterns = new ArrayList<>();
    try {
      tokens.take("when", LintCode.SYNTAX);
      PatternReader reader = new PatternReader(tokens);
      while (!tokens.sees("then")) {
        patterns.add(reader.read());
      }
    } catch (Unexpected fault) {
      findings.add(fault.finding());
      skipTo("then");
    }
    tokens.take("then", LintCode.SYNTAX);
    Optional<Addition> addition = consequence();
    Token end = tokens.take("end", LintCode.SYNTAX);
    List<Comment> above = above(start);
    Span first = above.isEmpty() ? start.span() : above.get(0).span();
    return new Rule(
        file,
        name.text(),
        name.span(),
        String.join(" ", above.stream().map(Comment::text).toList()),
        annotations,
        patterns,
        addition,
        findings.size() == findingsBefore,
        first.to(end.span()),
        end.span().line());
  }

  private void annotations() {
    while (!tokens.atEnd() && !tokens.sees("when") && !tokens.sees("then")) {
      Token first = tokens.peek();
      try {
        if (!tokens.skip("@")) {
          throw tokens.fault(
              LintCode.ATTRIBUTE,
              first,
              "between name and \"when\" stand annotations only, not \"" + first + "\"",
              "take it out: the order in which rules fire makes no difference");
        }
        annotations.add(annotation(first));
      } catch (Unexpected fault) {
        findings.add(fault.finding());
        if (tokens.peek().equals(first)) {
          tokens.next();
        }
        skipLine();
      }
    }
  }

  private Annotation annotation(Token at) throws Unexpected {
    Token key = tokens.take(Token.Kind.WORD, LintCode.ANNOTATION, "the name of an annotation");
    if (!tokens.skip("(")) {
      return new Annotation(key.text(), Optional.empty(), at.span().to(key.span()));
    }
    String value = tokens.take(Token.Kind.TEXT, LintCode.ANNOTATION, "one text in quotes").text();
    Token close = tokens.take(")", LintCode.ANNOTATION);
    return new Annotation(key.text(), Optional.of(value), at.span().to(close.span()));
  }

  private Optional<Addition> consequence() {
    try {
      Addition addition = new PatternReader(tokens).addition();
      if (!tokens.sees("end")) {
        throw tokens.unexpected(LintCode.CONSEQUENCE, "\"end\" after one insert");
      }
      return Optional.of(addition);
    } catch (Unexpected fault) {
      findings.add(fault.finding());
      skipTo("end");
      return Optional.empty();
    }
  }

  /** To a line that begins with {@code word}, but not beyond the next rule. */
  private void skipTo(String word) {
    while (!tokens.atEnd()
        && !(tokens.startsLine() && (tokens.sees(word) || tokens.sees("rule")))) {
      tokens.next();
    }
  }

  private void skipLine() {
    while (!tokens.atEnd() && !tokens.startsLine()) {
      tokens.next();
    }
  }

  /** The comment lines directly above, from top to bottom. */
  private List<Comment> above(Token start) {
    List<Comment> above = new ArrayList<>();
    int line = start.span().line() - 1;
    for (int i = comments.size() - 1; i >= 0; i--) {
      Comment comment = comments.get(i);
      boolean alone = text.substring(lineStart(comment), comment.span().start()).isBlank();
      if (comment.span().line() == line && alone) {
        above.add(0, comment);
        line--;
      }
    }
    return above;
  }

  private int lineStart(Comment comment) {
    return text.lastIndexOf('\n', comment.span().start()) + 1;
  }
}
