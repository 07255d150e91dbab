package org.moveplan.replay;

/**
 * What a message file holds of its owner: the other pair that the Windows client compares
 * (Q125255).
 */
record MessageFile(int hexid, Password password) {

  boolean hexidAgrees(Account account) {
    return hexid == account.hexid();
  }

  boolean passwordAgrees(Account account) {
    return password.agreesWith(account.password());
  }

  /** Whether both pairs are one. */
  boolean isInStepWith(Account account) {
    return hexidAgrees(account) && passwordAgrees(account);
  }
}
