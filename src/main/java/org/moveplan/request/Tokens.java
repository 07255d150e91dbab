package org.moveplan.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** The tokens of a YAML or JSON text. A fault that stops the parser is recorded as it is met. */
final class Tokens {

  /** What a token is. */
  enum Kind {
    MAPPING,
    END_MAPPING,
    LIST,
    END_LIST,
    KEY,
    /** A scalar with a text, which may be empty if it is quoted. */
    SCALAR,
    /** A value that is not there, {@code null} or {@code ~}. */
    NOTHING,
    /** A value of which only a fault is known, recorded already. */
    FAULTY,
    /** The end of the text. */
    END
  }

  private static final int UNPARSED_LINES = 16;

  private final JsonParser parser;
  private final YamlEvents yaml;
  private final Faults faults;
  private final int longest;
  private Kind kind = Kind.END;
  private String text = "";

  private Tokens(JsonParser parser, YamlEvents yaml, Faults faults, Limits limits) {
    this.parser = parser;
    this.yaml = yaml;
    this.faults = faults;
    this.longest = limits.valueCharacters();
  }

  /** The tokens of a YAML text that has passed the {@link ByteScan}. */
  static Tokens ofYaml(String text, Limits limits, Faults faults) {
    MeteredReader reader = new MeteredReader(text, UNPARSED_LINES * limits.lineBytes());
    YamlEvents events = new YamlEvents(reader, constraints(limits), faults);
    return new Tokens(events, events, faults, limits);
  }

  /** The tokens of a JSON text that has passed the {@link ByteScan}. */
  static Tokens ofJson(String text, Limits limits, Faults faults) throws Halt {
    try {
      JsonFactory factory =
          JsonFactory.builder().streamReadConstraints(constraints(limits)).build();
      return new Tokens(factory.createParser(text), null, faults, limits);
    } catch (IOException impossible) {
      throw new IllegalStateException("A string cannot fail to be opened.", impossible);
    }
  }

  private static StreamReadConstraints constraints(Limits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxNameLength(limits.valueCharacters())
        .maxStringLength(limits.valueCharacters())
        .maxNumberLength(limits.valueCharacters())
        .build();
  }

  /** Goes to the next token. */
  Kind next() throws Halt {
    try {
      kind = translate(parser.nextToken());
      if (text.length() > longest) {
        SyntaxFaults.tooLong(faults, start(), longest);
        text = "";
        kind = kind == Kind.SCALAR ? Kind.FAULTY : kind;
      }
      return kind;
    } catch (IOException | RuntimeException stopped) {
      long last = yaml == null ? start() : yaml.end();
      faults.unscannedFrom(last);
      if (kind == Kind.END_MAPPING || kind == Kind.END_LIST) {
        faults.dropLast(Code.MISSING_KEY);
      }
      if (yaml == null) {
        SyntaxFaults.json(faults, stopped, last);
      } else {
        SyntaxFaults.yaml(faults, stopped, last);
      }
      throw new Halt();
    }
  }

  private Kind translate(JsonToken token) throws IOException {
    text = "";
    if (token == null) {
      return Kind.END;
    }
    return switch (token) {
      case START_OBJECT -> Kind.MAPPING;
      case END_OBJECT -> Kind.END_MAPPING;
      case START_ARRAY -> Kind.LIST;
      case END_ARRAY -> Kind.END_LIST;
      case FIELD_NAME -> {
        text = parser.currentName();
        yield Kind.KEY;
      }
      case VALUE_NULL -> Kind.NOTHING;
      default -> {
        text = parser.getText();
        yield yaml == null ? Kind.SCALAR : scalar();
      }
    };
  }

  private Kind scalar() {
    if (yaml.isAlias()) {
      return Kind.FAULTY;
    }
    return yaml.isAbsent() ? Kind.NOTHING : Kind.SCALAR;
  }

  Kind kind() {
    return kind;
  }

  /** The text of a key or scalar as it stands in the source, without quotes. */
  String text() {
    return text;
  }

  /** Whether the current key is an alias; a fault is recorded then. */
  boolean isAlias() {
    return yaml != null && yaml.isAlias();
  }

  /** Whether the current token belongs to a second YAML document. */
  boolean isBeyondDocument() {
    return yaml != null && yaml.isBeyondDocument();
  }

  boolean isYaml() {
    return yaml != null;
  }

  /** Where the current token begins. */
  long start() {
    return yaml != null ? yaml.start() : position(parser.currentTokenLocation());
  }

  /** Where the current token ends. */
  long end() {
    return yaml != null ? yaml.end() : position(parser.currentLocation());
  }

  static long position(JsonLocation location) {
    int line = Math.max(location.getLineNr() - 1, 0);
    return Position.of(line, Math.max(location.getColumnNr() - 1, 0));
  }

  /** Goes to the last token of the current value; passwords on the way are hidden. */
  void skip() throws Halt {
    skip(true);
  }

  private void skip(boolean hide) throws Halt {
    int depth = depthChange();
    while (depth > 0) {
      boolean secret = hide && kind == Kind.KEY && Secrets.isKey(text);
      next();
      if (secret && kind == Kind.SCALAR && !Secrets.isHarmless(text)) {
        faults.mask(start(), end());
      }
      depth += depthChange();
    }
  }

  private int depthChange() {
    return switch (kind) {
      case MAPPING, LIST -> 1;
      case END_MAPPING, END_LIST -> -1;
      default -> 0;
    };
  }

  /** Goes to the last token of the current value and has all of it hidden from excerpts. */
  void skipHidden(long from) throws Halt {
    faults.mask(from, Long.MAX_VALUE);
    skip(false);
    faults.narrowLastMask(end());
  }
}
