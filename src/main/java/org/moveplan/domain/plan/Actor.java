package org.moveplan.domain.plan;

import org.moveplan.domain.Token;

/** Who carries a step out. */
public enum Actor implements Token {
  ADMINISTRATOR,
  USER
}
