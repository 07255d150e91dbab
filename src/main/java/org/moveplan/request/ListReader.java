package org.moveplan.request;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Facts;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.PasswordEvent;
import org.moveplan.domain.Token;

/** Reads values that are lists. */
final class ListReader {

  private static final String UNKNOWN = "unknown";

  private static final Shape EVENT = Shape.of(EventFields.ALL);

  private final Tokens tokens;
  private final Faults faults;
  private final ScalarReader scalars;
  private final MappingReader mappings;

  ListReader(Tokens tokens, Faults faults, ScalarReader scalars, MappingReader mappings) {
    this.tokens = tokens;
    this.faults = faults;
    this.scalars = scalars;
    this.mappings = mappings;
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
    return Optional.of(Set.copyOf(EnumSet.copyOf(found)));
  }

  private <E extends Enum<E> & Token> void add(List<E> found, E word, long at, String name) {
    if (found.contains(word)) {
      String message = "'" + name + "' lists " + word.token() + " twice";
      faults.add(Code.LISTED_TWICE, at, message, "delete one of the two");
    } else {
      found.add(word);
    }
  }

  private boolean isList(String name, FieldType<?> type) throws Halt {
    if (tokens.kind() == Tokens.Kind.LIST) {
      return true;
    }
    if (tokens.kind() == Tokens.Kind.NOTHING) {
      String help = "write " + type.expectation();
      faults.add(Code.MISSING_VALUE, tokens.start(), "'" + name + "' has no value", help);
    } else if (tokens.kind() != Tokens.Kind.FAULTY) {
      String message = "'" + name + "' must be a list, not " + Messages.found(tokens);
      faults.add(Code.WRONG_TYPE, tokens.start(), message, listHelp(name, type));
      tokens.skip();
    }
    return false;
  }

  private String listHelp(String name, FieldType<?> type) {
    boolean single =
        type instanceof FieldType.Choices<?> choices
            && tokens.kind() == Tokens.Kind.SCALAR
            && choices.each().words().contains(tokens.text());
    String key = name.substring(name.lastIndexOf('.') + 1);
    return "write " + (single ? key + ": [" + tokens.text() + "]" : type.expectation());
  }

  /** Reads a list of password changes; nothing if a fault had to be recorded. */
  Optional<List<PasswordEvent>> events(String name, FieldType.Events type) throws Halt {
    if (!isList(name, type)) {
      return Optional.empty();
    }
    int before = faults.size();
    List<PasswordEvent> found = new ArrayList<>();
    while (tokens.next() != Tokens.Kind.END_LIST) {
      event(type).ifPresent(found::add);
    }
    return faults.size() > before ? Optional.empty() : Optional.of(List.copyOf(found));
  }

  private Optional<PasswordEvent> event(FieldType.Events type) throws Halt {
    if (tokens.kind() != Tokens.Kind.MAPPING) {
      if (tokens.kind() != Tokens.Kind.FAULTY) {
        String message = "a password change must be a mapping, not " + Messages.found(tokens);
        faults.add(Code.WRONG_TYPE, tokens.start(), message, "write " + type.expectation());
        tokens.skip();
      }
      return Optional.empty();
    }
    Draft draft = mappings.read(EVENT);
    return draft.has(EventFields.TYPE) && draft.has(EventFields.AT)
        ? Optional.of(event(draft.facts()))
        : Optional.empty();
  }

  private static PasswordEvent event(Facts facts) {
    return new PasswordEvent(facts.get(EventFields.TYPE), facts.get(EventFields.AT));
  }
}
