package org.moveplan.request;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moveplan.domain.Facts;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.Names;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;

/** Reads the mapping of postoffices by name. */
final class PostofficesReader {

  static final FieldType.Name NAME = new FieldType.Name(PostofficeFields.LONGEST_NAME);

  private static final String EXAMPLE = "write a mapping by name, PO1: {version: \"3.2a\"}";

  private final Tokens tokens;
  private final Faults faults;
  private final MappingReader mappings;
  private final Map<String, Postoffice> declared = new TreeMap<>();
  private boolean certain = true;

  PostofficesReader(Tokens tokens, Faults faults, MappingReader mappings) {
    this.tokens = tokens;
    this.faults = faults;
    this.mappings = mappings;
  }

  /** The declared postoffices by {@link Names#key}. */
  Map<String, Postoffice> declared() {
    return declared;
  }

  /** Whether every declared name was read; only then can a name be called undeclared. */
  boolean isCertain() {
    return certain;
  }

  /** Reads the mapping that begins at the current token. */
  void read() throws Halt {
    switch (tokens.kind()) {
      case MAPPING -> {
        while (tokens.next() != Tokens.Kind.END_MAPPING) {
          postoffice();
        }
      }
      case NOTHING ->
          faults.add(Code.MISSING_VALUE, tokens.start(), "'postoffices' has no value", EXAMPLE);
      case FAULTY -> certain = false;
      default -> {
        certain = false;
        String message = "'postoffices' must be a mapping, not " + Messages.found(tokens);
        faults.add(Code.WRONG_TYPE, tokens.start(), message, EXAMPLE);
        tokens.skip();
      }
    }
  }

  private void postoffice() throws Halt {
    String name = tokens.text();
    if (tokens.isAlias() || name.equals(MappingReader.MERGE)) {
      certain = false;
      mappings.unknown(name, Shapes.POSTOFFICE, new Draft(Shapes.POSTOFFICE.fields()));
      return;
    }
    boolean usable = isName(name) && isNew(name);
    tokens.next();
    Facts facts = facts(name);
    if (usable) {
      declared.put(Names.key(name), new Postoffice(name, true, facts));
    }
  }

  private boolean isName(String name) {
    Optional<String> legal = mappings.name("postoffice", NAME, name);
    certain &= legal.isPresent();
    return legal.isPresent();
  }

  private boolean isNew(String name) {
    Postoffice other = declared.get(Names.key(name));
    if (other == null) {
      return true;
    }
    String as = other.name().equals(name) ? "" : ", before as " + Messages.quoted(other.name());
    faults.add(
        Code.POSTOFFICE_TWICE,
        tokens.start(),
        "postoffice " + Messages.quoted(name) + " is declared twice" + as,
        "upper and lower case make no difference; put the keys of both together");
    return false;
  }

  private Facts facts(String name) throws Halt {
    if (Secrets.isKey(name)
        && tokens.kind() == Tokens.Kind.SCALAR
        && !Secrets.isHarmless(tokens.text())) {
      mappings.password(tokens.start());
      return Facts.none(PostofficeFields.ALL);
    }
    return tokens.kind() == Tokens.Kind.NOTHING
        ? Facts.none(PostofficeFields.ALL)
        : mappings.section(name, Shapes.POSTOFFICE);
  }
}
