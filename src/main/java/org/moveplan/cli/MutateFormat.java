package org.moveplan.cli;

import org.moveplan.domain.Token;

/** The forms in which a comparison of rules is written. */
enum MutateFormat implements Token {
  TEXT,
  JSON;

  /** Reads one of them. */
  static final class Converter extends TokenConverter<MutateFormat> {
    Converter() {
      super(values());
    }
  }
}
