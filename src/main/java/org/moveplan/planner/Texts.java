package org.moveplan.planner;

import java.util.function.UnaryOperator;

/** Fills the places of a text such as {@code Move {user}.} */
final class Texts {

  private Texts() {}

  static String fill(String text, UnaryOperator<String> names) {
    StringBuilder filled = new StringBuilder(text.length() + 16);
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      filled.append(text, done, open).append(names.apply(text.substring(open + 1, close)));
      done = close + 1;
    }
    return filled.append(text, done, text.length()).toString();
  }
}
