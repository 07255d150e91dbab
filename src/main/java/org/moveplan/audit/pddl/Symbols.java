package org.moveplan.audit.pddl;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.moveplan.domain.Names;

/**
 * Names of objects that PDDL allows: letters, digits, hyphens; case makes no difference. Names of
 * different things are different.
 */
final class Symbols {

  private final Map<String, String> symbols = new LinkedHashMap<>();
  private final Map<String, String> meanings = new LinkedHashMap<>();

  /** By a symbol that is taken: the number that the next one who wants it tries first. */
  private final Map<String, Integer> taken = new HashMap<>();

  String user(String user, String from) {
    return symbol("u", user + "@" + from, user + " from " + from);
  }

  String postoffice(String name) {
    return symbol("p", name, name);
  }

  String name(String name) {
    return symbol("n", name, name);
  }

  private String symbol(String kind, String key, String meaning) {
    return symbols.computeIfAbsent(
        kind + " " + Names.key(key), unseen -> fresh(kind + "-" + plain(key), meaning));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean legal = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (legal) {
        plain.append(c);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '-') {
        plain.append('-');
      }
    }
    return plain.toString().replaceFirst("-$", "");
  }

  private String fresh(String wanted, String meaning) {
    String symbol = wanted;
    if (taken.containsKey(wanted)) {
      int number = taken.get(wanted);
      do {
        symbol = wanted + "-x" + number++;
      } while (taken.containsKey(symbol));
      taken.put(wanted, number);
    }
    taken.put(symbol, 2);
    meanings.put(symbol, meaning);
    return symbol;
  }

  /** What every symbol stands for, in the order in which they were asked for. */
  Map<String, String> meanings() {
    return meanings;
  }

  /** A comment that says what {@code text} says, in visible ASCII on one line. */
  static String comment(String text) {
    StringBuilder safe = new StringBuilder("; ");
    text.codePoints()
        .forEach(
            c -> {
              if (c >= ' ' && c <= '~') {
                safe.appendCodePoint(c);
              } else {
                safe.append(String.format(Locale.ROOT, "\\u%04X", c));
              }
            });
    return safe.append('\n').toString();
  }
}
