package org.moveplan.request;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moveplan.domain.Token;

/**
 * Reads the mappings, lists and scalars of a document whose keys are fixed, and records whatever is
 * not as it must be. Every method begins at a value's first token and ends at its last.
 */
final class TreeReader {

  /** What reads the value of a key. */
  interface Entry {
    void read(String key) throws Halt;
  }

  /** What reads an item of a list. */
  interface Item {
    void read() throws Halt;
  }

  private final Tokens tokens;
  private final Faults faults;

  TreeReader(Tokens tokens, Faults faults) {
    this.tokens = tokens;
    this.faults = faults;
  }

  Tokens tokens() {
    return tokens;
  }

  Faults faults() {
    return faults;
  }

  /** Where the current token begins. */
  long at() {
    return tokens.start();
  }

  void fault(Code code, long at, String message, String help) {
    faults.add(code, at, message, help);
  }

  /** Reads a mapping: {@code entry} is called at the value of each key that {@code keys} has. */
  void mapping(Keys keys, Entry entry) throws Halt {
    if (!begins(Tokens.Kind.MAPPING, keys.title(), "a mapping")) {
      return;
    }
    long start = tokens.start();
    BitSet seen = new BitSet(keys.all().size());
    while (tokens.next() != Tokens.Kind.END_MAPPING) {
      String key = tokens.text();
      int index = keys.all().indexOf(key);
      if (index < 0 || seen.get(index)) {
        superfluous(key, index, keys);
        tokens.next();
        tokens.skip();
      } else {
        seen.set(index);
        tokens.next();
        entry.read(key);
      }
    }
    for (int i = 0; i < keys.all().size(); i++) {
      String key = keys.all().get(i);
      if (!seen.get(i) && keys.required().contains(key)) {
        fault(Code.MISSING_KEY, start, keys.title() + " has no '" + key + "'", "add it");
      }
    }
  }

  private void superfluous(String key, int index, Keys keys) {
    if (tokens.isAlias()) {
      return;
    }
    if (index >= 0) {
      String message = "the key '" + key + "' stands twice in one mapping";
      fault(Code.DUPLICATE_KEY, at(), message, "delete one of the two");
    } else {
      String message = keys.title() + " has no key " + Messages.quoted(key);
      fault(Code.UNKNOWN_KEY, at(), message, keys.help(key));
    }
  }

  /** Reads a mapping whose keys are names: {@code entry} is called at the value of each. */
  void catalogue(String name, Entry entry) throws Halt {
    if (!begins(Tokens.Kind.MAPPING, "'" + name + "'", "a mapping")) {
      return;
    }
    while (tokens.next() != Tokens.Kind.END_MAPPING) {
      String key = tokens.text();
      entry.read(key);
    }
  }

  /** Reads a list: {@code item} is called at each of its values. */
  void list(String name, Item item) throws Halt {
    if (begins(Tokens.Kind.LIST, "'" + name + "'", "a list")) {
      while (tokens.next() != Tokens.Kind.END_LIST) {
        item.read();
      }
    }
  }

  /** One line of text; empty if a fault had to be recorded. */
  String text(String name) throws Halt {
    Optional<String> scalar = scalar(name, "text", true);
    if (scalar.isEmpty()) {
      return "";
    }
    int forbidden =
        scalar
            .get()
            .codePoints()
            .filter(c -> c < ' ' || Characters.isForbidden(c))
            .findFirst()
            .orElse(-1);
    if (forbidden >= 0) {
      String message = "'" + name + "' holds the " + Characters.describe(forbidden);
      fault(Code.FORBIDDEN_CHARACTER, at(), message, "write one line of plain text");
      return "";
    }
    return scalar.get();
  }

  /** Text that is not empty. */
  String name(String name) throws Halt {
    int before = faults.size();
    String text = text(name);
    if (text.isEmpty() && faults.size() == before) {
      fault(Code.MISSING_VALUE, at(), "'" + name + "' is empty", "");
    }
    return text;
  }

  /** A whole number; {@code least} if a fault had to be recorded. */
  int number(String name, int least) throws Halt {
    String expected = "a whole number from " + least;
    Optional<String> text = scalar(name, expected, false);
    if (text.isEmpty()) {
      return least;
    }
    boolean digits = text.get().matches("[0-9]{1,9}");
    if (!digits || Integer.parseInt(text.get()) < least) {
      illegal(name, text.get(), expected, "");
      return least;
    }
    return Integer.parseInt(text.get());
  }

  /** True or false; false if a fault had to be recorded. */
  boolean flag(String name) throws Halt {
    Optional<String> text = scalar(name, "true or false", false);
    return switch (text.orElse("false").toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> {
        illegal(name, text.orElseThrow(), "true or false", "");
        yield false;
      }
    };
  }

  /** One of a few words; nothing if a fault had to be recorded. */
  <E extends Enum<E> & Token> Optional<E> choice(String name, List<E> choices) throws Halt {
    Optional<String> text = scalar(name, "a word", true);
    Optional<E> found =
        text.flatMap(word -> choices.stream().filter(e -> e.token().equals(word)).findFirst());
    if (text.isPresent() && found.isEmpty()) {
      unknownWord(name, text.get(), choices, at());
    }
    return found;
  }

  <E extends Enum<E> & Token> void unknownWord(String name, String word, List<E> choices, long at) {
    List<String> words = choices.stream().map(Token::token).toList();
    String all = words.size() <= 10 ? "write one of " + String.join(", ", words) : "";
    String help =
        Spelling.nearest(word, words).map(near -> "did you mean " + near + "?").orElse(all);
    fault(Code.ILLEGAL_VALUE, at, "'" + name + "' cannot be " + Messages.quoted(word), help);
  }

  private void illegal(String name, String value, String expected, String help) {
    fault(
        Code.ILLEGAL_VALUE,
        at(),
        "'" + name + "' must be " + expected + ", not " + Messages.quoted(value),
        help);
  }

  /** A scalar; nothing if a fault had to be recorded. */
  private Optional<String> scalar(String name, String expected, boolean string) throws Halt {
    boolean scalar = tokens.kind() == Tokens.Kind.SCALAR;
    if (scalar && (tokens.isYaml() || tokens.isString() == string)) {
      return Optional.of(tokens.text());
    }
    if (tokens.kind() != Tokens.Kind.FAULTY) {
      String what = name.startsWith("an ") ? name : "'" + name + "'";
      String found = scalar && !string ? "the text " : "";
      fault(
          Code.WRONG_TYPE,
          at(),
          what + " must be " + expected + ", not " + found + Messages.found(tokens),
          "");
      tokens.skip();
    }
    return Optional.empty();
  }

  private boolean begins(Tokens.Kind kind, String what, String expected) throws Halt {
    if (tokens.kind() == kind) {
      return true;
    }
    if (tokens.kind() != Tokens.Kind.FAULTY) {
      String message = what + " must be " + expected + ", not " + Messages.found(tokens);
      fault(Code.WRONG_TYPE, at(), message, "");
      tokens.skip();
    }
    return false;
  }
}
