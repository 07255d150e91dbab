package org.moveplan.request;

/**
 * The tokens of a text: those of a YAML document, whatever form the text has. A fault that stops
 * the parser is recorded as it is met.
 */
abstract class Tokens {

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

  final Faults faults;
  Kind kind = Kind.END;
  String text = "";

  Tokens(Faults faults) {
    this.faults = faults;
  }

  /** The tokens of a YAML text that has passed the {@link ByteScan}. */
  static Tokens ofYaml(String text, Limits limits, Faults faults) {
    return ParsedTokens.ofYaml(text, limits, faults);
  }

  /** The tokens of a JSON text that has passed the {@link ByteScan}. */
  static Tokens ofJson(String text, Limits limits, Faults faults) {
    return ParsedTokens.ofJson(text, limits, faults);
  }

  /** The tokens of a JSON object a line, in a text that has passed the {@link ByteScan}. */
  static Tokens ofLines(String text, Limits limits, Faults faults) {
    return LineTokens.of(text, limits, faults);
  }

  /** The tokens of a CSV text that has passed the {@link ByteScan}. */
  static Tokens ofCsv(String text, Limits limits, Faults faults) {
    return CsvTokens.of(text, limits, faults);
  }

  /** Goes to the next token. */
  abstract Kind next() throws Halt;

  /** Where the current token begins. */
  abstract long start();

  /** Where the current token ends. */
  abstract long end();

  /** How a user is written in this form, as advice. */
  abstract String example();

  /**
   * Leaves the user behind in which a parser had to stop, if the next one can be found.
   *
   * @return whether reading can go on with the next user
   */
  boolean recover() {
    return false;
  }

  /** Whether the current scalar is a JSON string; in YAML quotes do not make another value. */
  boolean isString() {
    return false;
  }

  /** Whether the current key is an alias; a fault is recorded then. */
  boolean isAlias() {
    return false;
  }

  boolean isYaml() {
    return false;
  }

  final Kind kind() {
    return kind;
  }

  /** The text of a key or scalar as it stands in the source, without quotes. */
  final String text() {
    return text;
  }

  /** Goes to the last token of the current value; passwords on the way are hidden. */
  final void skip() throws Halt {
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
  final void skipHidden(long from) throws Halt {
    faults.mask(from, Long.MAX_VALUE);
    skip(false);
    faults.narrowLastMask(end());
  }
}
