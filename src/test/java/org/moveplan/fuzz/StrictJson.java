package org.moveplan.fuzz;

import java.util.HashSet;
import java.util.Set;

/**
 * Reads one JSON value as RFC 8259 has it and nothing else, without a library: what we write is not
 * judged by the parser that reads for us.
 */
final class StrictJson {

  private final String text;
  private int at;

  private StrictJson(String text) {
    this.text = text;
  }

  /**
   * Reads {@code text}.
   *
   * @throws IllegalArgumentException if it is anything but one object or list
   */
  static void check(String text) {
    StrictJson json = new StrictJson(text);
    json.blanks();
    json.require(json.sees('{') || json.sees('['), "no object or list");
    json.value();
    json.blanks();
    json.require(json.at == text.length(), "more than one value");
  }

  private void value() {
    if (sees('{')) {
      object();
    } else if (sees('[')) {
      list();
    } else if (sees('"')) {
      string();
    } else if (!word("true") && !word("false") && !word("null")) {
      number();
    }
  }

  private void object() {
    Set<String> keys = new HashSet<>();
    at++;
    blanks();
    while (!take('}')) {
      require(keys.isEmpty() || take(','), "no comma");
      blanks();
      String key = string();
      require(keys.add(key), "the key " + key + " twice");
      blanks();
      require(take(':'), "no colon");
      blanks();
      value();
      blanks();
    }
  }

  private void list() {
    at++;
    blanks();
    for (boolean first = true; !take(']'); first = false) {
      require(first || take(','), "no comma");
      blanks();
      value();
      blanks();
    }
  }

  /** The string between its quotes, as it is written. */
  private String string() {
    require(take('"'), "no string");
    int start = at;
    while (!sees('"')) {
      require(at < text.length() && text.charAt(at) >= ' ', "a control character");
      if (take('\\')) {
        escape();
      } else {
        character();
      }
    }
    at++;
    return text.substring(start, at - 1);
  }

  private void escape() {
    if (!take('u')) {
      require(at < text.length() && "\"\\/bfnrt".indexOf(text.charAt(at)) >= 0, "no escape");
      at++;
      return;
    }
    for (int i = 0; i < 4; i++) {
      require(at < text.length() && Character.digit(text.charAt(at), 16) >= 0, "no number");
      at++;
    }
  }

  private void character() {
    int c = text.codePointAt(at);
    require(c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE, "half a character");
    at += Character.charCount(c);
  }

  private void number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    require(
        text.substring(start, at).matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?"),
        "no value");
  }

  private boolean word(String word) {
    boolean found = text.startsWith(word, at);
    at += found ? word.length() : 0;
    return found;
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean sees(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean take(char c) {
    boolean found = sees(c);
    at += found ? 1 : 0;
    return found;
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what + " at " + at + " of " + text);
    }
  }
}
