package org.moveplan.audit.pddl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word or a list in brackets; a strict reader of the form that all PDDL files have. */
record Expression(String word, List<Expression> parts) {

  private static final Pattern TOKEN = Pattern.compile("\\s+|;[^\\n]*|[()]|[^\\s();]+");
  private static final Pattern WORD =
      Pattern.compile("\\??[a-z][a-z0-9_-]*|:[a-z-]+|[0-9]+|=|>=|-");

  boolean isWord() {
    return !word.isEmpty();
  }

  String head() {
    return parts.get(0).word;
  }

  List<Expression> rest() {
    return parts.subList(1, parts.size());
  }

  /** All expressions of a text; an {@link IllegalArgumentException} if it is not well-formed. */
  static List<Expression> read(String text) {
    Deque<List<Expression>> open = new ArrayDeque<>();
    open.push(new ArrayList<>());
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() != end) {
        throw new IllegalArgumentException("Something else at " + end);
      }
      end = matcher.end();
      String token = matcher.group().toLowerCase(Locale.ROOT);
      if (token.isBlank() || token.startsWith(";")) {
        continue;
      }
      if (token.equals("(")) {
        open.push(new ArrayList<>());
      } else if (token.equals(")")) {
        if (open.size() < 2) {
          throw new IllegalArgumentException("A bracket too many at " + end);
        }
        List<Expression> parts = open.pop();
        open.element().add(new Expression("", List.copyOf(parts)));
      } else {
        if (!WORD.matcher(token).matches()) {
          throw new IllegalArgumentException("No legal name: " + token);
        }
        open.element().add(new Expression(token, List.of()));
      }
    }
    if (open.size() != 1 || end != text.length()) {
      throw new IllegalArgumentException("A bracket is not closed.");
    }
    return open.pop();
  }

  @Override
  public String toString() {
    return isWord()
        ? word
        : "(" + String.join(" ", parts.stream().map(Object::toString).toList()) + ")";
  }
}
