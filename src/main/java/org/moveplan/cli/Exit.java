package org.moveplan.cli;

/** The exit codes, which are part of the contract. */
public final class Exit {

  /** A safe plan for everybody, or nothing found. */
  public static final int SAFE = 0;

  /** Somebody is blocked, or a check has findings. */
  public static final int BLOCKED = 1;

  /** The command line cannot be understood or names an impossible file to write. */
  public static final int USAGE = 2;

  /** The input is invalid. */
  public static final int INVALID = 3;

  /** The rules cannot be used. */
  public static final int RULES = 4;

  /** A plan failed verification. */
  public static final int REFUSED = 5;

  /** A fault of this program or of the machine. */
  public static final int INTERNAL = 70;

  /** Somebody pressed Ctrl-C. */
  public static final int INTERRUPTED = 130;

  private Exit() {}
}
