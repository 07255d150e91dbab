package org.moveplan.domain.plan;

import org.moveplan.domain.Token;

/** The ten phases of a wave, in their order. */
public enum Phase implements Token {
  /** Names and passwords are frozen, facts collected. */
  FREEZE(1),
  /** Everything that a user or the administrator does before the quiet time. */
  PREPARE(2),
  /** Nobody is signed on; the last checks. */
  QUIET(3),
  MOVE(4),
  FIRST_SIGN_ON(5),
  /** The destination is made complete. */
  SETTLE(6),
  /** The source is emptied. */
  CLEAN_UP(7),
  /** The directories are brought up to date. */
  REFRESH(8),
  AFTER_REFRESH(9),
  CLOSE(10);

  private final int number;
  private final String token;

  Phase(int number) {
    this.number = number;
    this.token = Token.super.token();
  }

  @Override
  public String token() {
    return token;
  }

  /** Its number, from 1; lower numbers come first. */
  public int number() {
    return number;
  }
}
