package org.moveplan.cli;

import org.moveplan.domain.Token;

/** The forms in which rules are shown. */
enum SheetFormat implements Token {
  TEXT,
  MARKDOWN,
  JSON;

  /** Reads one of them. */
  static final class Converter extends TokenConverter<SheetFormat> {
    Converter() {
      super(values());
    }
  }
}
