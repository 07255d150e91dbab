package org.moveplan.audit.drl;

/**
 * A word or sign of a rule file.
 *
 * @param text as it stands there; of a text what is between its quotes, escapes resolved
 */
record Token(Kind kind, String text, Span span) {

  enum Kind {
    WORD,
    VARIABLE,
    TEXT,
    /** A whole number of a few digits. */
    NUMBER,
    SIGN,
    STRANGE,
    END
  }

  boolean is(String word) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case END -> "the end of the file";
      case TEXT -> "a text";
      default -> text;
    };
  }
}
