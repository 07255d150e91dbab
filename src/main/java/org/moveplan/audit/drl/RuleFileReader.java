package org.moveplan.audit.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.moveplan.audit.drl.RuleFile.Import;
import org.moveplan.audit.drl.TokenStream.Unexpected;

/** Reads rule files. What it does not know is a finding; it then goes on with what follows. */
public final class RuleFileReader {

  private static final String PACKAGE = "org.moveplan.rules";
  private static final Set<String> BEGINNINGS =
      Set.of("rule", "import", "package", "function", "global", "declare", "query", "unit");

  private final String file;
  private final String text;
  private final TokenStream tokens;
  private final List<Comment> comments;
  private final List<Comment> within;
  private final List<Import> imports = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<LintFinding> findings = new ArrayList<>();

  private RuleFileReader(String file, String text) {
    Lexer.Tokens cut = Lexer.of(text);
    this.file = file;
    this.text = text;
    this.tokens = new TokenStream(file, cut.tokens());
    this.comments = cut.comments();
    this.within = cut.within();
  }

  /**
   * Reads a rule file.
   *
   * @param file its name
   * @param text its text, with LF line ends
   */
  public static RuleFile read(String file, String text) {
    RuleFileReader reader = new RuleFileReader(file, text);
    reader.findings.addAll(CharacterCheck.findings(file, text));
    reader.readComments();
    reader.readPackage();
    while (!reader.tokens.atEnd()) {
      reader.readPart();
    }
    return new RuleFile(
        file, text, reader.heading(), reader.imports, reader.rules, reader.findings);
  }

  private List<String> heading() {
    List<String> heading = new ArrayList<>();
    int line = 1;
    for (Comment comment : comments) {
      if (comment.span().line() != line || comment.span().column() != 1) {
        break;
      }
      heading.add(comment.text());
      line++;
    }
    return heading;
  }

  /** Drools takes a comment before a constraint for a part of it, and the strokes for a path. */
  private void readComments() {
    for (Comment comment : within) {
      String message = "a comment stands within brackets";
      findings.add(
          tokens.finding(LintCode.SYNTAX, comment.span(), message, "put it above the rule"));
    }
  }

  private void readPackage() {
    try {
      tokens.take("package", LintCode.DECLARATION);
      Token name = tokens.peek();
      String named = qualifiedName(LintCode.DECLARATION);
      tokens.skip(";");
      if (!named.equals(PACKAGE)) {
        String message = "the package of rules is " + PACKAGE + ", not " + named;
        findings.add(tokens.finding(LintCode.DECLARATION, name.span(), message, ""));
      }
    } catch (Unexpected fault) {
      findings.add(fault.finding());
    }
  }

  private void readPart() {
    try {
      if (tokens.sees("import")) {
        readImport();
      } else if (tokens.sees("rule")) {
        RuleReader reader = new RuleReader(file, text, tokens, comments, findings);
        rules.add(reader.read());
      } else {
        throw tokens.fault(
            LintCode.DECLARATION,
            tokens.peek(),
            "a rule file holds its package, imports and rules only, not \"" + tokens.peek() + "\"",
            "take it out");
      }
    } catch (Unexpected fault) {
      findings.add(fault.finding());
      skipToNextPart();
    }
  }

  private void readImport() throws Unexpected {
    Token start = tokens.next();
    if (tokens.sees("function") || tokens.sees("static")) {
      String message = "\"import " + tokens.peek() + "\" is not allowed";
      throw tokens.fault(LintCode.IMPORT, start, message, "import types one by one");
    }
    Token first = tokens.peek();
    String name = qualifiedName(LintCode.IMPORT);
    imports.add(new Import(name, first.span().to(tokens.previous().span())));
    tokens.skip(";");
  }

  private String qualifiedName(LintCode code) throws Unexpected {
    StringBuilder name = new StringBuilder();
    name.append(tokens.take(Token.Kind.WORD, code, "a name").text());
    while (tokens.sees(".")) {
      tokens.takeDot(code);
      name.append('.').append(tokens.take(Token.Kind.WORD, code, "a name").text());
    }
    return name.toString();
  }

  private void skipToNextPart() {
    do {
      tokens.next();
    } while (!tokens.atEnd()
        && !(tokens.startsLine() && BEGINNINGS.contains(tokens.peek().text())));
  }
}
