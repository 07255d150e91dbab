package org.moveplan.cli;

import org.moveplan.domain.Token;

/** The forms in which what was found in files is written. */
enum FindingFormat implements Token {
  TEXT,
  JSON,
  SARIF;

  /** Reads one of them. */
  static final class Converter extends TokenConverter<FindingFormat> {
    Converter() {
      super(values());
    }
  }
}
