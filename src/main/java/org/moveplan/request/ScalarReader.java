package org.moveplan.request;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.Glyphs;

/** Reads scalars from their source text. */
final class ScalarReader {

  /**
   * So many values of a field are kept in mind: postoffices occur again and again. A power of 2.
   */
  private static final int SHARED = 1 << 13;

  /** So many different values are remembered; a list of many users has few. */
  private static final int MOST_REMEMBERED = 4096;

  private static final Map<String, String> SPELLINGS = spellings();

  private final Tokens tokens;
  private final Faults faults;
  private final Map<String, String[]> shared = new HashMap<>();
  private final IdentityHashMap<FieldType<?>, Map<String, Optional<?>>> remembered =
      new IdentityHashMap<>();

  ScalarReader(Tokens tokens, Faults faults) {
    this.tokens = tokens;
    this.faults = faults;
  }

  private static Map<String, String> spellings() {
    Map<String, String> all = new HashMap<>();
    for (String word : new String[] {"yes", "no", "true", "false"}) {
      all.put(word.toUpperCase(Locale.ROOT), word);
      all.put(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), word);
    }
    return Map.copyOf(all);
  }

  /** Reads the current token as a value of {@code type}; nothing if a fault had to be recorded. */
  <T> Optional<T> read(String name, FieldType.Scalar<T> type) throws Halt {
    switch (tokens.kind()) {
      case NOTHING -> {
        return nothing(name, type);
      }
      case FAULTY -> {
        return Optional.empty();
      }
      case SCALAR -> {
        return text(name, type, tokens.text());
      }
      default -> {
        faults.add(
            Code.WRONG_TYPE,
            tokens.start(),
            "'" + name + "' must not be " + Messages.found(tokens),
            "write " + type.expectation());
        tokens.skip();
        return Optional.empty();
      }
    }
  }

  private <T> Optional<T> nothing(String name, FieldType.Scalar<T> type) {
    if (type instanceof FieldType.Drive) {
      return type.parse("null");
    }
    faults.add(
        Code.MISSING_VALUE,
        tokens.start(),
        "'" + name + "' has no value",
        "write " + type.expectation());
    return Optional.empty();
  }

  /**
   * Reads {@code text}, which stands at the current token; nothing if a fault had to be recorded.
   */
  <T> Optional<T> text(String name, FieldType.Scalar<T> type, String text) {
    boolean free = type instanceof FieldType.Name || type instanceof FieldType.Text;
    Optional<T> value = free ? type.parse(shared(name, text)) : value(type, text);
    if (value.isEmpty()) {
      ScalarFaults.record(faults, tokens.start(), name, type, text);
    } else if (free && hasForbidden(type, text)) {
      String message = "'" + name + "' holds the " + Characters.describe(forbidden(type, text));
      faults.add(Code.FORBIDDEN_CHARACTER, tokens.start(), message, "write one line of plain text");
      return Optional.empty();
    }
    return value;
  }

  /** The same text, if possible the same object as the last time under that name. */
  private String shared(String name, String text) {
    String[] known = shared.computeIfAbsent(name, any -> new String[SHARED]);
    int place = text.hashCode() & (SHARED - 1);
    if (!text.equals(known[place])) {
      known[place] = text;
    }
    return known[place];
  }

  private static boolean hasForbidden(FieldType<?> type, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return forbidden(type, text) >= 0;
      }
    }
    return false;
  }

  /** Names that look alike must not differ by the way in which a character is drawn. */
  private static int forbidden(FieldType<?> type, String text) {
    boolean name = type instanceof FieldType.Name;
    return text.codePoints()
        .filter(c -> c < ' ' || Characters.isForbidden(c) || (name && Glyphs.isSelector(c)))
        .findFirst()
        .orElse(-1);
  }

  /** The value that {@code text} stands for; the spellings of YAML 1.1 are known too. */
  @SuppressWarnings("unchecked") // a type's map holds only what that type parsed
  <T> Optional<T> value(FieldType.Scalar<T> type, String text) {
    Map<String, Optional<?>> known = remembered.computeIfAbsent(type, any -> new HashMap<>());
    Optional<?> value = known.get(text);
    if (value == null) {
      value = fresh(type, text);
      if (known.size() < MOST_REMEMBERED) {
        known.put(text, value);
      }
    }
    return (Optional<T>) value;
  }

  private static <T> Optional<T> fresh(FieldType.Scalar<T> type, String text) {
    Optional<T> value = type.parse(text);
    boolean question = type instanceof FieldType.YesNo || type instanceof FieldType.YesNoOrDate;
    String spelling = SPELLINGS.get(text);
    return value.isEmpty() && question && spelling != null ? type.parse(spelling) : value;
  }

  /** Whether {@code text} is a misspelt word of {@code type}. */
  boolean isNear(FieldType.Scalar<?> type, String text) {
    return ScalarFaults.meant(type, text).isPresent();
  }
}
