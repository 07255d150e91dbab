package org.moveplan.audit.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moveplan.audit.drl.Constraint.Sign;
import org.moveplan.audit.drl.TokenStream.Unexpected;

/** Reads patterns and what a rule adds. */
final class PatternReader {

  private static final Set<String> OTHER_CONDITIONS =
      Set.of(
          "not",
          "exists",
          "forall",
          "accumulate",
          "acc",
          "collect",
          "eval",
          "from",
          "over",
          "or",
          "and",
          "groupby",
          "if",
          "do");

  private final TokenStream tokens;

  PatternReader(TokenStream tokens) {
    this.tokens = tokens;
  }

  Pattern read() throws Unexpected {
    Token first = tokens.peek();
    if (first.kind() == Token.Kind.WORD && OTHER_CONDITIONS.contains(first.text())) {
      throw tokens.fault(
          LintCode.CONDITION,
          first,
          "\"" + first + "\" is not allowed: a condition is a pattern that has to match",
          "say it with the attributes of a fact, or in a rule of its own");
    }
    Optional<String> variable = binding();
    Token type = tokens.take(Token.Kind.WORD, LintCode.CONDITION, "a pattern such as Mover( )");
    tokens.take("(", LintCode.CONDITION);
    List<Constraint> constraints = new ArrayList<>();
    if (!tokens.sees(")")) {
      do {
        constraints.add(constraint());
      } while (tokens.skip(","));
    }
    Token close = tokens.take(")", LintCode.CONSTRAINT);
    return new Pattern(
        variable, type.text(), type.span(), constraints, first.span().to(close.span()));
  }

  private Optional<String> binding() throws Unexpected {
    if (tokens.peek().kind() != Token.Kind.VARIABLE) {
      return Optional.empty();
    }
    String name = tokens.next().text();
    tokens.take(":", LintCode.CONDITION);
    return Optional.of(name);
  }

  private Constraint constraint() throws Unexpected {
    Token first = tokens.peek();
    Optional<String> variable = Optional.empty();
    if (first.kind() == Token.Kind.VARIABLE) {
      tokens.next();
      tokens.take(":", LintCode.CONSTRAINT);
      variable = Optional.of(first.text());
    }
    String attribute =
        tokens.take(Token.Kind.WORD, LintCode.CONSTRAINT, "an attribute of the fact").text();
    Sign sign = sign();
    List<Operand> operands = new ArrayList<>();
    if (sign.takesList()) {
      tokens.take("(", LintCode.CONSTRAINT);
      do {
        operands.add(constant());
      } while (tokens.skip(","));
      tokens.take(")", LintCode.CONSTRAINT);
    } else if (sign != Sign.NONE) {
      operands.add(value(sign));
    }
    Span span = first.span().to(tokens.previous().span());
    if (!tokens.sees(",") && !tokens.sees(")")) {
      throw tokens.unexpected(LintCode.CONSTRAINT, "\",\" or \")\" behind a constraint");
    }
    return new Constraint(variable, attribute, sign, operands, span);
  }

  private Sign sign() throws Unexpected {
    if (tokens.skip("==")) {
      return Sign.IS;
    }
    if (tokens.skip("!=")) {
      return Sign.IS_NOT;
    }
    if (tokens.skip("in")) {
      return Sign.IN;
    }
    if (tokens.skip("not")) {
      tokens.take("in", LintCode.CONSTRAINT);
      return Sign.NOT_IN;
    }
    return Sign.NONE;
  }

  private Operand value(Sign sign) throws Unexpected {
    Token token = tokens.peek();
    if (token.kind() != Token.Kind.VARIABLE) {
      return constant();
    }
    if (sign == Sign.IS_NOT) {
      throw tokens.fault(
          LintCode.CONSTRAINT,
          token,
          "facts are joined with == only; != " + token + " compares every fact with every other",
          "name the constants");
    }
    tokens.next();
    return new Operand.Variable(token.text(), token.span());
  }

  private Operand.Constant constant() throws Unexpected {
    String wanted = "a constant such as Answer.YES";
    Token type = tokens.take(Token.Kind.WORD, LintCode.CONSTRAINT, wanted);
    tokens.takeDot(LintCode.CONSTRAINT);
    Token name = tokens.take(Token.Kind.WORD, LintCode.CONSTRAINT, wanted);
    return new Operand.Constant(type.text(), name.text(), type.span().to(name.span()));
  }

  Addition addition() throws Unexpected {
    String wanted = "insert( new ... );";
    if (!tokens.sees("insert")) {
      throw tokens.fault(
          LintCode.CONSEQUENCE,
          tokens.peek(),
          "a consequence is one " + wanted + ", not \"" + tokens.peek() + "\"",
          "add one thing and call nothing");
    }
    Token insert = tokens.next();
    Token open = tokens.take("(", LintCode.CONSEQUENCE);
    tokens.take("new", LintCode.CONSEQUENCE);
    Token type = tokens.take(Token.Kind.WORD, LintCode.CONSEQUENCE, "the name of a verb");
    // To mvel a call ends before a blank, and two words with nothing but a line end between are
    // one.
    if (insert.span().end() < open.span().start() || type.span().line() > insert.span().line()) {
      throw tokens.fault(
          LintCode.CONSEQUENCE, insert, "write insert( new " + type + " in one line", "");
    }
    tokens.take("(", LintCode.CONSEQUENCE);
    List<Operand> arguments = new ArrayList<>();
    if (!tokens.sees(")")) {
      do {
        arguments.add(argument());
      } while (tokens.skip(","));
    }
    for (String sign : List.of(")", ")", ";")) {
      tokens.take(sign, LintCode.CONSEQUENCE);
    }
    return new Addition(type.text(), arguments, type.span());
  }

  private Operand argument() throws Unexpected {
    Token token = tokens.peek();
    switch (token.kind()) {
      case TEXT -> {
        tokens.next();
        return new Operand.Text(token.text(), token.span());
      }
      case NUMBER -> {
        tokens.next();
        return new Operand.Amount(Integer.parseInt(token.text()), token.span());
      }
      case VARIABLE -> {
        tokens.next();
        return new Operand.Variable(token.text(), token.span());
      }
      case WORD -> {
        tokens.next();
        tokens.takeDot(LintCode.CONSEQUENCE);
        Token name = tokens.take(Token.Kind.WORD, LintCode.CONSEQUENCE, "a constant");
        return new Operand.Constant(token.text(), name.text(), token.span().to(name.span()));
      }
      default ->
          throw tokens.unexpected(
              LintCode.CONSEQUENCE, "a text in quotes, a number, a constant or a variable");
    }
  }
}
