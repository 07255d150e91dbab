package org.moveplan.domain;

import java.util.Locale;

/** An enumeration whose constants are written in input files in lower case with hyphens. */
public interface Token {

  /** The constant's name. */
  String name();

  /** The constant as it is written in a file, for example {@code remote-windows}. */
  default String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
