package org.moveplan.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** The tokens of a YAML or JSON text, or of a line of JSON in a longer text. */
final class ParsedTokens extends Tokens {

  /** In the place of a line: the text is a whole file. */
  private static final int WHOLE = -1;

  private static final int UNPARSED_LINES = 16;

  private final JsonParser parser;
  private final YamlEvents yaml;
  private final int line;
  private final int longest;

  private ParsedTokens(JsonParser parser, YamlEvents yaml, int line, Limits limits, Faults faults) {
    super(faults);
    this.parser = parser;
    this.yaml = yaml;
    this.line = line;
    this.longest = limits.valueCharacters();
  }

  static ParsedTokens ofYaml(String text, Limits limits, Faults faults) {
    MeteredReader reader = new MeteredReader(text, UNPARSED_LINES * limits.lineBytes());
    YamlEvents events = new YamlEvents(reader, constraints(limits), faults);
    return new ParsedTokens(events, events, WHOLE, limits, faults);
  }

  /** The tokens of a text that is line {@code line}, from 0, of a file. */
  static ParsedTokens ofLine(
      String text, JsonFactory factory, int line, Limits limits, Faults faults) {
    return ofJson(text, factory, line, limits, faults);
  }

  static ParsedTokens ofJson(String text, Limits limits, Faults faults) {
    return ofJson(text, json(limits), WHOLE, limits, faults);
  }

  private static ParsedTokens ofJson(
      String text, JsonFactory factory, int line, Limits limits, Faults faults) {
    try {
      return new ParsedTokens(factory.createParser(text), null, line, limits, faults);
    } catch (IOException impossible) {
      throw new IllegalStateException("A string cannot fail to be opened.", impossible);
    }
  }

  /** What makes parsers of JSON that keep to {@code limits}. */
  static JsonFactory json(Limits limits) {
    return JsonFactory.builder().streamReadConstraints(constraints(limits)).build();
  }

  private static StreamReadConstraints constraints(Limits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxNameLength(limits.valueCharacters())
        .maxStringLength(limits.valueCharacters())
        .maxNumberLength(limits.valueCharacters())
        .build();
  }

  @Override
  boolean isString() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  @Override
  Kind next() throws Halt {
    if (faults.areTooMany()) {
      throw faults.stoppedAt(end());
    }
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
        SyntaxFaults.json(faults, stopped, last, Math.max(line, 0), line != WHOLE);
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

  @Override
  boolean isYaml() {
    return yaml != null;
  }

  @Override
  boolean isAlias() {
    return yaml != null && yaml.isAlias();
  }

  @Override
  String example() {
    return "write users as - {user: jdoe, from: PO1, to: PO2}";
  }

  @Override
  long start() {
    return yaml != null ? yaml.start() : position(parser.currentTokenLocation(), Math.max(line, 0));
  }

  @Override
  long end() {
    return yaml != null ? yaml.end() : position(parser.currentLocation(), Math.max(line, 0));
  }

  /**
   * @param line the line of the file in which the parser began
   */
  static long position(JsonLocation location, int line) {
    int row = Math.max(location.getLineNr() - 1, 0);
    return Position.of(line + row, Math.max(location.getColumnNr() - 1, 0));
  }
}
