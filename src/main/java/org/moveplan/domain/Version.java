package org.moveplan.domain;

/** The version of a postoffice. */
public enum Version implements Token {
  V2_1("2.1"),
  V3_0("3.0"),
  V3_0A("3.0a"),
  V3_0B("3.0b"),
  V3_2("3.2"),
  V3_2A("3.2a"),
  V3_5("3.5"),
  UNKNOWN("unknown");

  private final String written;

  Version(String written) {
    this.written = written;
  }

  @Override
  public String token() {
    return written;
  }
}
