package org.moveplan.replay;

/**
 * A question about a user that a request may leave open, in the order in which worlds are told
 * apart: what a later question can be depends on earlier answers only.
 */
enum Fact {
  LOCKED("lockedOut: yes", "lockedOut: no"),
  MOVED("moved: yes", "moved: no"),
  SOURCE_EXISTS("sourceExists: yes", "sourceExists: no"),
  VERIFIED("firstLoginVerified: yes", "firstLoginVerified: no"),
  PASSWORD_KEPT("the earlier move kept the password", "the earlier move lost the password"),
  IN_SYNC("password.inSync: yes", "password.inSync: no"),
  HOLDS_DEFAULT("password.mmfHoldsDefault: yes", "password.mmfHoldsDefault: no"),
  ON_SERVER("mmf.location: server", "mmf.location: local"),
  PRESENT("mmf.present: yes", "mmf.present: no"),
  BACKUP("mmf.backup: yes", "mmf.backup: no"),
  SIGNED_OUT("signedOn: no", "signedOn: yes"),
  SERVER_BUTTON("client.noServerOptions: no", "client.noServerOptions: yes"),
  INI_WRITABLE("client.iniReadOnly: no", "client.iniReadOnly: yes"),
  SOURCE_DRIVE("{from} on a drive: yes", "{from} on a drive: no"),
  DESTINATION_DRIVE("{to} on a drive: yes", "{to} on a drive: no"),
  ENHANCED("{from} enhancedSecurity: yes", "{from} enhancedSecurity: no");

  private final String yes;
  private final String no;

  Fact(String yes, String no) {
    this.yes = yes;
    this.no = no;
  }

  /** The assumption that the answer is {@code answer}, as a violation shows it. */
  String assumed(boolean answer) {
    return answer ? yes : no;
  }
}
