package org.moveplan.replay;

/** What a postoffice holds of a user: the pair that the Windows client compares (Q125255). */
record Account(int hexid, Password password) {

  Account with(Password changed) {
    return new Account(hexid, changed);
  }
}
