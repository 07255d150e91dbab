package org.moveplan.replay;

/** Who a user is: mailbox name and source postoffice, both as {@link Spelling#key}. */
record MoveKey(String user, String from) {

  // Written out because the generated ones take milliseconds at their first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof MoveKey moveKey
        && user.equals(moveKey.user)
        && from.equals(moveKey.from);
  }

  @Override
  public int hashCode() {
    return 31 * user.hashCode() + from.hashCode();
  }
}
