package org.moveplan.request;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what looks like a password in text of which no tokens are known: comments, broken YAML. */
final class SecretText {

  private static final Pattern KEY =
      Pattern.compile(
          "([A-Za-z_\\x{80}-\\x{10FFFF}][\\w.\\x{80}-\\x{10FFFF}-]{0,60})"
              + "([\"'])?\\s{0,20}[:=]\\s{0,20}(?=\\S)");
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#");
  private static final Pattern PLAIN_IN_BRACES = Pattern.compile("[,\\]}]");
  private static final Pattern PLAIN = Pattern.compile("\\s#");

  /** Keys of a request that only look like those of passwords; their values are seen as tokens. */
  private static final Set<String> KNOWN =
      Stream.concat(Shapes.ALL.stream(), Shapes.LISTED.stream().map(Shapes.Listed::shape))
          .flatMap(shape -> shape.fields().fields().stream())
          .map(field -> field.path().substring(field.path().indexOf('.') + 1))
          .filter(Secrets::isKey)
          .collect(Collectors.toUnmodifiableSet());

  private SecretText() {}

  /**
   * The places in {@code line} that may hold a password.
   *
   * @param tokensKnown whether passwords outside comments are known as tokens
   */
  static BitSet find(String line, boolean tokensKnown) {
    BitSet hidden = new BitSet();
    if (!hasSign(line)) {
      return hidden;
    }
    Matcher comment = COMMENT.matcher(line);
    int checked = tokensKnown ? (comment.find() ? comment.start() : line.length()) : 0;
    Matcher key = KEY.matcher(line);
    int from = 0;
    while (key.find(from)) {
      from = key.end();
      boolean asToken = from <= checked && isToken(line, key);
      if (Secrets.isKey(key.group(1)) && !asToken) {
        int end = tokensKnown ? end(line, from) : line.length();
        if (!Secrets.isHarmless(line.substring(from, end).strip())) {
          hidden.set(from, end);
          from = end;
        }
      }
    }
    return hidden;
  }

  /** Whether there is what stands behind every key; without it no pattern need be tried. */
  private static boolean hasSign(String line) {
    return line.indexOf(':') >= 0 || line.indexOf('=') >= 0;
  }

  private static boolean isToken(String line, Matcher key) {
    char before = line.charAt(key.end() - 1);
    boolean apart = before == ' ' || key.group(2) != null;
    return apart && (KNOWN.contains(key.group(1)) || opens(line, key.end()));
  }

  private static boolean opens(String line, int at) {
    return line.charAt(at) == '{' || line.charAt(at) == '[';
  }

  private static int end(String line, int from) {
    char first = line.charAt(from);
    if (first == '"' || first == '\'') {
      int close = line.indexOf(first, from + 1);
      return close < 0 ? line.length() : close + 1;
    }
    boolean braces = line.lastIndexOf('{', from) >= 0;
    Matcher stop = (braces ? PLAIN_IN_BRACES : PLAIN).matcher(line);
    return stop.find(from) && stop.start() > from ? stop.start() : line.length();
  }

  /** Whether {@code line} has the key of a password, with or without the password. */
  static boolean hasKey(String line) {
    Matcher key = KEY.matcher(hasSign(line) ? line + " ." : "");
    while (key.find()) {
      if (Secrets.isKey(key.group(1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a password that begins in {@code line} may go on in the next line. */
  static boolean runsOn(String line, String next) {
    Matcher key = KEY.matcher(line + " .");
    while (key.find()) {
      if (Secrets.isKey(key.group(1))) {
        String value = (line + " ").substring(Math.min(key.end(), line.length())).strip();
        boolean quote = value.startsWith("\"") || value.startsWith("'");
        boolean closed = quote && value.indexOf(value.charAt(0), 1) > 0;
        boolean open = value.isEmpty() && !KNOWN.contains(key.group(1));
        return quote ? !closed : open || indentation(next) > indentation(line);
      }
    }
    return false;
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** {@code text} without what looks like a password. */
  static String masked(String text) {
    BitSet hidden = find(text, false);
    return hidden.isEmpty() ? text : text.substring(0, hidden.nextSetBit(0)) + Secrets.MASK;
  }
}
