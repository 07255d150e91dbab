package org.moveplan.cli;

import org.moveplan.domain.Token;

/** The forms in which findings are written. */
enum LintFormat implements Token {
  TEXT,
  JSON,
  SARIF;

  /** Reads one of them. */
  static final class Converter extends TokenConverter<LintFormat> {
    Converter() {
      super(values());
    }
  }
}
