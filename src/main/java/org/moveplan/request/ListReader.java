package org.moveplan.request;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.Glyphs;
import org.moveplan.domain.Names;
import org.moveplan.domain.Token;

/** Reads values that are lists of scalars. */
final class ListReader {

  private static final String UNKNOWN = "unknown";

  private static final Pattern PLAIN =
      Pattern.compile("[0-9A-Za-z\\x{A1}-\\x{10FFFF}][0-9A-Za-z\\x{A1}-\\x{10FFFF} ,._@/&$-]*");

  private final Tokens tokens;
  private final Faults faults;
  private final ScalarReader scalars;
  private final Map<Set<?>, Set<?>> sets = new HashMap<>();

  ListReader(Tokens tokens, Faults faults, ScalarReader scalars) {
    this.tokens = tokens;
    this.faults = faults;
    this.scalars = scalars;
  }

  /** Reads a list of different words, or {@code unknown}; nothing if a fault had to be recorded. */
  <E extends Enum<E> & Token> Optional<Set<E>> choices(String name, FieldType.Choices<E> type)
      throws Halt {
    if (tokens.kind() == Tokens.Kind.SCALAR && tokens.text().equals(UNKNOWN)) {
      return Optional.of(type.fallback());
    }
    if (!isList(name, type)) {
      return Optional.empty();
    }
    long start = tokens.start();
    int before = faults.size();
    List<E> found = new ArrayList<>();
    while (tokens.next() != Tokens.Kind.END_LIST) {
      long at = tokens.start();
      scalars.read(name, type.each()).ifPresent(word -> add(found, word, at, name));
    }
    if (faults.size() > before) {
      return Optional.empty();
    }
    if (found.isEmpty()) {
      String help = "write " + type.expectation() + ", or leave it out";
      faults.add(Code.EMPTY_LIST, start, "'" + name + "' is an empty list", help);
      return Optional.empty();
    }
    return Optional.of(shared(EnumSet.copyOf(found)));
  }

  /** The same set for the same words: many users have the same. */
  @SuppressWarnings("unchecked") // equal sets of constants are sets of the same enumeration
  private <E extends Enum<E>> Set<E> shared(EnumSet<E> words) {
    return (Set<E>) sets.computeIfAbsent(words, any -> Set.copyOf(words));
  }

  private <E extends Enum<E> & Token> void add(List<E> found, E word, long at, String name) {
    if (found.contains(word)) {
      String message = "'" + name + "' lists " + word.token() + " twice";
      faults.add(Code.LISTED_TWICE, at, message, "delete one of the two");
    } else {
      found.add(word);
    }
  }

  /** Reads a list of different names; nothing if a fault had to be recorded. */
  Optional<List<String>> names(String name, FieldType.NameList type) throws Halt {
    if (!isList(name, type)) {
      return Optional.empty();
    }
    int before = faults.size();
    Map<String, String> found = new LinkedHashMap<>();
    while (tokens.next() != Tokens.Kind.END_LIST) {
      long at = tokens.start();
      name(name, type.each()).ifPresent(each -> add(found, each, at, name));
    }
    return faults.size() > before ? Optional.empty() : Optional.of(List.copyOf(found.values()));
  }

  private Optional<String> name(String name, FieldType.Name type) throws Halt {
    boolean nested = tokens.kind() == Tokens.Kind.MAPPING || tokens.kind() == Tokens.Kind.LIST;
    boolean empty = tokens.kind() == Tokens.Kind.NOTHING || isBlank();
    if (!nested && !empty) {
      return scalars.read(name, type);
    }
    String message = "'" + name + "' must list names, not " + Messages.found(tokens);
    Code code = nested ? Code.WRONG_TYPE : Code.MISSING_VALUE;
    faults.add(code, tokens.start(), message, "write " + type.expectation());
    tokens.skip();
    return Optional.empty();
  }

  private boolean isBlank() {
    return tokens.kind() == Tokens.Kind.SCALAR && tokens.text().isBlank();
  }

  /** Enters {@code each} unless a name that is the same is there, which is a fault. */
  void add(Map<String, String> found, String each, long at, String name) {
    String other = found.putIfAbsent(Names.key(each), each);
    if (other != null) {
      boolean same = other.equals(each);
      String message = "'" + name + "' lists " + Messages.quoted(each) + " twice";
      faults.add(
          Code.LISTED_TWICE,
          at,
          same ? message : message + ", before as " + Messages.quoted(other),
          same ? "delete one of the two" : "upper and lower case make no difference; delete one");
    }
  }

  /** Whether a list begins here; a fault says so if there is none. */
  boolean isList(String name, FieldType<?> type) throws Halt {
    if (tokens.kind() == Tokens.Kind.LIST) {
      return true;
    }
    if (tokens.kind() == Tokens.Kind.NOTHING) {
      String help = "write " + type.expectation();
      faults.add(Code.MISSING_VALUE, tokens.start(), "'" + name + "' has no value", help);
    } else if (tokens.kind() != Tokens.Kind.FAULTY) {
      String message = "'" + name + "' must be a list, not " + Messages.found(tokens);
      faults.add(Code.WRONG_TYPE, tokens.start(), message, help(name, type));
      tokens.skip();
    }
    return false;
  }

  private String help(String name, FieldType<?> type) {
    String key = name.substring(name.lastIndexOf('.') + 1);
    return single(type)
        .map(each -> "write " + key + ": [" + each + "]")
        .orElse("write " + type.expectation());
  }

  /** The current token as the only entry of a list of {@code type}, if it can be one. */
  Optional<String> single(FieldType<?> type) {
    if (tokens.kind() != Tokens.Kind.SCALAR) {
      return Optional.empty();
    }
    String text = tokens.text();
    if (type instanceof FieldType.Choices<?> choices) {
      return Optional.of(text).filter(choices.each().words()::contains);
    }
    if (type instanceof FieldType.NameList names) {
      return text.equals("none") ? Optional.of("") : plain(text, names.each());
    }
    if (type instanceof FieldType.Entries entries) {
      return text.equals("none")
          ? Optional.of("")
          : entries.identity().flatMap(name -> plain(text, name.type())).map(ListReader::named);
    }
    return Optional.empty();
  }

  private static String named(String name) {
    return "{name: " + name + "}";
  }

  /** Whether {@code c} may stand in a help as it is: whoever follows it must see what to write. */
  private static boolean isPlain(int c) {
    return c == ' ' || !(Characters.isForbidden(c) || Glyphs.isBlank(c) || Glyphs.isSelector(c));
  }

  /** {@code text} if it is a name that needs no quotes within brackets. */
  private static Optional<String> plain(String text, FieldType<?> type) {
    return Optional.of(text)
        .filter(PLAIN.asMatchPredicate())
        .filter(word -> word.codePoints().allMatch(ListReader::isPlain))
        .filter(word -> type instanceof FieldType.Name name && name.parse(word).isPresent());
  }
}
