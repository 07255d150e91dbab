package org.moveplan.cli;

import org.moveplan.domain.Token;

/** When to use colour. */
enum Colour implements Token {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether to colour what goes to {@code streams}, following NO_COLOR and TERM where nothing was
   * said.
   */
  boolean on(Streams streams) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          streams.env().getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(streams.env().get("TERM"))
              && streams.terminal().getAsBoolean();
    };
  }
}
