package org.moveplan.derive;

import org.moveplan.domain.ToolVersion;
import org.moveplan.domain.situation.Level;

/** Compares versions of programs, so that rules need no numbers. */
final class Levels {

  private Levels() {}

  static Level of(ToolVersion version, ToolVersion mended) {
    if (!version.isKnown()) {
      return Level.UNKNOWN;
    }
    return version.compareTo(mended) < 0 ? Level.OLD : Level.CURRENT;
  }
}
