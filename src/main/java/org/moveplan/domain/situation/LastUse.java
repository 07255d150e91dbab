package org.moveplan.domain.situation;

/** What a user last did with the Windows client, as far as the request has it on record. */
public enum LastUse {
  /** Neither a sign-on nor a password change is on record. */
  NONE,
  /** A sign-on; every password change on record is certainly older. */
  SIGN_ON,
  /** A password change; no sign-on on record is certainly younger. */
  CHANGE
}
