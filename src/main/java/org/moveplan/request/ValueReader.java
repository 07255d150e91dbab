package org.moveplan.request;

import java.util.Optional;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldType;

/** Reads the value of a field. Every method begins at the value's first token, ends at its last. */
final class ValueReader {

  private final Tokens tokens;
  private final Faults faults;
  private final ScalarReader scalars;
  private final ListReader lists;
  private final EntriesReader entries;

  ValueReader(Tokens tokens, Faults faults, MappingReader mappings) {
    this.tokens = tokens;
    this.faults = faults;
    this.scalars = new ScalarReader(tokens, faults);
    this.lists = new ListReader(tokens, faults, scalars);
    this.entries = new EntriesReader(tokens, faults, lists, mappings);
  }

  /** Reads the value of {@code field} into {@code draft}, or records what is wrong with it. */
  <T> void read(Draft draft, Field<T> field) throws Halt {
    if (field.required()) {
      draft.place(field, tokens.start());
    }
    if (tokens.kind() == Tokens.Kind.FAULTY || isNotKnown(field)) {
      return;
    }
    Optional<T> value = parse(field.path(), field.type());
    if (value.isPresent()) {
      draft.set(field, value.get());
    }
  }

  /**
   * Reads a value that a password may have been written for: it is not shown if it is not legal.
   */
  <T> void readHidden(Draft draft, Field<T> field) throws Halt {
    if (tokens.kind() == Tokens.Kind.SCALAR && field.type() instanceof FieldType.Scalar<T> type) {
      if (scalars.value(type, tokens.text()).isEmpty() && !scalars.isNear(type, tokens.text())) {
        hidden(field);
        return;
      }
    } else if (tokens.kind() == Tokens.Kind.MAPPING || tokens.kind() == Tokens.Kind.LIST) {
      faults.add(
          Code.WRONG_TYPE,
          tokens.start(),
          "'" + field.path() + "' must not be " + Messages.found(tokens),
          "write " + field.type().expectation());
      tokens.skipHidden(tokens.start());
      return;
    }
    read(draft, field);
  }

  private void hidden(Field<?> field) {
    faults.mask(tokens.start(), tokens.end());
    if (field.type() instanceof FieldType.YesNo) {
      String help = "write " + field.type().expectation() + ", never a password";
      faults.add(
          Code.ILLEGAL_VALUE,
          tokens.start(),
          "'" + field.path() + "' cannot be " + Secrets.MASK,
          help);
    } else {
      Messages.password(faults, tokens.start());
    }
  }

  /** Whether the value is {@code unknown} in a place where that is the same as writing nothing. */
  private boolean isNotKnown(Field<?> field) {
    boolean free =
        field.type() instanceof FieldType.Name
            || field.type() instanceof FieldType.Text
            || !(field.type() instanceof FieldType.Scalar);
    return free
        && !field.required()
        && tokens.kind() == Tokens.Kind.SCALAR
        && tokens.text().equals("unknown");
  }

  /**
   * Reads {@code text}, which stands at the current token; nothing if a fault had to be recorded.
   */
  <T> Optional<T> text(String name, FieldType.Scalar<T> type, String text) {
    return scalars.text(name, type, text);
  }

  /** Reads a value of {@code type}; nothing if it is not legal, and a fault says so. */
  @SuppressWarnings("unchecked") // each type that is a list gives what its own reader reads
  <T> Optional<T> parse(String name, FieldType<T> type) throws Halt {
    if (type instanceof FieldType.Scalar<T> scalar) {
      return scalars.read(name, scalar);
    }
    if (type instanceof FieldType.Choices<?> choices) {
      return (Optional<T>) lists.choices(name, choices);
    }
    if (type instanceof FieldType.NameList names) {
      return (Optional<T>) lists.names(name, names);
    }
    if (type instanceof FieldType.Entries mappings) {
      return (Optional<T>) entries.read(name, mappings);
    }
    if (type instanceof FieldType.Events events) {
      return (Optional<T>) entries.events(name, events);
    }
    throw new IllegalArgumentException("There is no reader for " + type + ".");
  }
}
