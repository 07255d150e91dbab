package org.moveplan.cli;

import org.moveplan.domain.Token;

/** The forms in which diagnostics can be written. */
enum CheckFormat implements Token {
  TEXT,
  JSON,
  SARIF
}
