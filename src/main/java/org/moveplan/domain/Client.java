package org.moveplan.domain;

/** A mail client that a user runs. */
public enum Client implements Token {
  WINDOWS,
  /** Presentation Manager; has a message file like Windows (Q128824, gap G-27). */
  PM,
  /** Windows for Workgroups. */
  WFW,
  DOS,
  MAC,
  REMOTE_WINDOWS,
  REMOTE_DOS;

  /** Whether the client keeps the user's mail in a message file that the postoffice knows (MMF). */
  public boolean usesMessageFile() {
    return this == WINDOWS || this == PM || this == WFW;
  }

  /** Whether the client works in the mailbag and cannot reach a message file (Q96718). */
  public boolean usesMailbag() {
    return this == DOS || this == MAC;
  }
}
