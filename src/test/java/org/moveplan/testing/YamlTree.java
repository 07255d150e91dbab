package org.moveplan.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The events of a YAML text as the YAML test suite writes them, one a line, turned into what our
 * reader calls them. Anchors and tags are left out.
 */
public final class YamlTree {

  private static final Pattern SCALAR =
      Pattern.compile("=VAL (?:&\\S+ )?(?:<[^>]*> )?([:'\"|>])(.*)", Pattern.DOTALL);
  private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
  private static final String ESCAPED = "\\bntr";
  private static final String MEANT = "\\\b\n\t\r";

  /** How many keys and values stand in each mapping that is open; negative for a list. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private final List<String> tokens = new ArrayList<>();

  private YamlTree() {}

  /** The tokens of {@code tree}, which goes as far as the text is YAML. */
  public static YamlTree of(String tree) {
    YamlTree reader = new YamlTree();
    tree.lines().map(String::stripLeading).forEach(reader::event);
    return reader;
  }

  /** The kind of each token, and its text if it has one, as {@code KEY user}. */
  public List<String> tokens() {
    return List.copyOf(tokens);
  }

  private void event(String line) {
    switch (line.substring(0, Math.min(4, line.length()))) {
      case "+MAP" -> begin("MAPPING", 0);
      case "+SEQ" -> begin("LIST", Integer.MIN_VALUE);
      case "-MAP" -> end("END_MAPPING");
      case "-SEQ" -> end("END_LIST");
      case "=ALI" -> add("KEY", "FAULTY");
      case "=VAL" -> scalar(line);
      default -> {}
    }
  }

  private void begin(String token, int count) {
    add("KEY", token);
    open.push(count);
  }

  private void end(String token) {
    open.pop();
    tokens.add(token);
  }

  private void scalar(String line) {
    Matcher parts = SCALAR.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException(line);
    }
    String text = unescaped(parts.group(2));
    add(("KEY " + text).strip(), value(text, !parts.group(1).equals(":")));
  }

  private static String value(String text, boolean quoted) {
    return !quoted && NOTHING.matcher(text).matches() ? "NOTHING" : ("SCALAR " + text).strip();
  }

  /** Adds a token, which depends on whether a key is due. */
  private void add(String asKey, String asValue) {
    boolean key = !open.isEmpty() && open.peek() >= 0 && open.peek() % 2 == 0;
    if (!open.isEmpty()) {
      open.push(open.pop() + 1);
    }
    tokens.add(key ? asKey : asValue);
  }

  private static String unescaped(String text) {
    StringBuilder meant = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      meant.append(c == '\\' ? MEANT.charAt(ESCAPED.indexOf(text.charAt(++i))) : c);
    }
    return meant.toString();
  }
}
