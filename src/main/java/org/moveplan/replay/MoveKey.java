package org.moveplan.replay;

/** Who a user is: mailbox name and source postoffice, both as {@link Spelling#key}. */
record MoveKey(String user, String from) {

  /** Apart from 31, by which numbers at the ends of both names would cancel each other out. */
  static final int SPREAD = 0x9E3779B1;

  // Written out because the generated ones take milliseconds at their first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof MoveKey moveKey
        && user.equals(moveKey.user)
        && from.equals(moveKey.from);
  }

  @Override
  public int hashCode() {
    return SPREAD * user.hashCode() + from.hashCode();
  }
}
