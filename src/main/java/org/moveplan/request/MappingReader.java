package org.moveplan.request;

import java.util.Optional;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldType;

/**
 * Reads a mapping against its shape. Every method begins at a token and ends at the value's last.
 */
final class MappingReader {

  static final String MERGE = "<<";

  private final Tokens tokens;
  private final Faults faults;
  private final ValueReader values;

  MappingReader(Tokens tokens, Faults faults) {
    this.tokens = tokens;
    this.faults = faults;
    this.values = new ValueReader(tokens, faults, this);
  }

  /** Reads the mapping that begins at the current token, and complains of keys that are missing. */
  Draft read(Shape shape) throws Halt {
    Draft draft = new Draft(shape.fields());
    long start = tokens.start();
    entries(shape, draft);
    for (Field<?> field : shape.fields().required()) {
      if (draft.lacks(field)) {
        faults.add(
            Code.MISSING_KEY,
            start,
            shape.title() + " has no '" + field.path() + "'",
            "add '" + field.path() + ":', " + Messages.meaning(field));
      }
    }
    return draft;
  }

  /** Reads the mapping under {@code key}, which may be any name, or records that there is none. */
  Facts section(String key, Shape shape) throws Halt {
    switch (tokens.kind()) {
      case MAPPING -> {
        return read(shape).facts();
      }
      case NOTHING -> missing(key);
      case FAULTY -> {}
      default -> wrongType(key, shape);
    }
    return Facts.none(shape.fields());
  }

  /** A key that is a name; nothing if it is not legal, and a fault says so. */
  Optional<String> name(String what, FieldType.Name type, String text) {
    return values.text(what, type, text);
  }

  private void entries(Shape shape, Draft draft) throws Halt {
    while (tokens.next() != Tokens.Kind.END_MAPPING) {
      String key = tokens.text();
      Shape.Entry entry = shape.entries().get(key);
      if (entry == null) {
        unknown(key, shape, draft);
      } else if (entry instanceof Shape.Leaf leaf) {
        leaf(key, leaf, draft);
      } else if (entry instanceof Shape.Group group) {
        group(key, group, draft);
      }
    }
  }

  private void leaf(String key, Shape.Leaf leaf, Draft draft) throws Halt {
    if (!draft.open(leaf.field())) {
      duplicate(key, leaf.secret());
      return;
    }
    if (leaf.secret()) {
      nextHidden();
      values.readHidden(draft, leaf.field());
    } else {
      tokens.next();
      values.read(draft, leaf.field());
    }
  }

  private void group(String key, Shape.Group group, Draft draft) throws Halt {
    if (!draft.open(key)) {
      duplicate(key, group.secret());
      return;
    }
    if (group.secret()) {
      nextHidden();
    } else {
      tokens.next();
    }
    switch (tokens.kind()) {
      case MAPPING -> groupEntries(group, draft);
      case NOTHING -> missing(key);
      case FAULTY -> {}
      default -> {
        if (group.secret() && !isHarmless()) {
          draft.foundPassword();
          password(tokens.start());
        } else {
          wrongType(key, group.shape());
        }
      }
    }
  }

  private void groupEntries(Shape.Group group, Draft draft) throws Halt {
    try {
      entries(group.shape(), draft);
    } catch (Halt stopped) {
      if (group.secret()) {
        faults.mask(tokens.end(), Long.MAX_VALUE);
      }
      throw stopped;
    }
  }

  private boolean isHarmless() {
    return tokens.kind() == Tokens.Kind.SCALAR && Secrets.isHarmless(tokens.text());
  }

  private void missing(String key) {
    String help = "write keys under it, or leave it out";
    faults.add(Code.MISSING_VALUE, tokens.start(), Messages.quoted(key) + " has no value", help);
  }

  private void wrongType(String key, Shape shape) throws Halt {
    String message = Messages.quoted(key) + " must be a mapping, not " + Messages.found(tokens);
    String help = "write keys under it: " + KeyAdvice.list(shape.keys());
    faults.add(Code.WRONG_TYPE, tokens.start(), message, help);
    tokens.skip();
  }

  private void duplicate(String key, boolean secret) throws Halt {
    faults.add(
        Code.DUPLICATE_KEY,
        tokens.start(),
        "the key '" + key + "' stands twice in one mapping",
        "delete one of the two");
    skipValue(secret);
  }

  /** Skips the value of the current key, hiding it if it may be a password. */
  void skipValue(boolean secret) throws Halt {
    if (secret) {
      nextHidden();
      tokens.skipHidden(tokens.start());
    } else {
      tokens.next();
      tokens.skip();
    }
  }

  /** Goes to the value of a key that may hide a password, which stays hidden if that fails. */
  private void nextHidden() throws Halt {
    faults.mask(tokens.end() + 1, Long.MAX_VALUE);
    tokens.next();
    faults.dropLastMask();
  }

  /** Records a password that begins at the current token, and skips it. */
  void password(long at) throws Halt {
    Messages.password(faults, at);
    tokens.skipHidden(tokens.start());
  }

  /** Deals with a key that the shape does not have. */
  void unknown(String key, Shape shape, Draft draft) throws Halt {
    long at = tokens.start();
    if (!SecretText.masked(key).equals(key)) {
      faults.mask(at, tokens.end());
    }
    if (key.equals(MERGE)) {
      merge(at);
    } else if (tokens.isAlias()) {
      skipValue(false);
    } else if (Secrets.isKey(key)) {
      nextHidden();
      if (isHarmless() || tokens.kind() == Tokens.Kind.NOTHING) {
        advise(at, key, shape, draft);
      } else {
        password(tokens.start());
        draft.foundPassword();
      }
    } else if ((draft.holdsPassword() || Secrets.isKey(shape.group()))
        && KeyAdvice.on(key, shape).meant().isEmpty()) {
      unknownHidden(key, shape, draft);
    } else {
      advise(at, key, shape, draft);
      skipValue(false);
    }
  }

  private void skipValueHere(boolean secret) throws Halt {
    if (secret) {
      tokens.skipHidden(tokens.start());
    } else {
      tokens.skip();
    }
  }

  /** Deals with a key below {@code password}, or with what may be the rest of one with a comma. */
  private void unknownHidden(String key, Shape shape, Draft draft) throws Halt {
    long at = tokens.start();
    faults.mask(at, Long.MAX_VALUE);
    long end = tokens.end();
    tokens.next();
    boolean word = key.chars().allMatch(Secrets::isLetter);
    if (word && tokens.kind() != Tokens.Kind.NOTHING) {
      faults.dropLastMask();
      advise(at, key, shape, draft);
      skipValueHere(Secrets.isKey(shape.group()));
    } else {
      faults.narrowLastMask(end);
      advise(at, Secrets.MASK, shape, draft);
      tokens.skipHidden(tokens.start());
    }
  }

  private KeyAdvice advise(long at, String key, Shape shape, Draft draft) {
    KeyAdvice advice = KeyAdvice.on(key, shape);
    draft.excuse(advice.meant());
    String message =
        advice.code() == Code.MISPLACED_KEY
            ? Messages.quoted(key) + " does not belong directly in " + shape.title()
            : shape.title() + " has no key " + Messages.quoted(key);
    faults.add(advice.code(), at, message, advice.help());
    return advice;
  }

  private void merge(long at) throws Halt {
    int before = faults.size();
    skipValue(false);
    faults.truncate(before);
    String help = "write out the keys that are to be merged";
    faults.add(Code.MERGE_KEY, at, "a merge key is not allowed in a request", help);
  }
}
