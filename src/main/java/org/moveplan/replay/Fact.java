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
  ENHANCED("{from} enhancedSecurity: yes", "{from} enhancedSecurity: no"),
  MAILBAG_SOUND("no header without its .MAI file", "a header without its .MAI file"),
  MAIL_WAITS("mail waits in the mailbag", "no mail waits in the mailbag"),
  CALENDAR_SOUND("no calendar entry without its file", "a calendar entry without its file"),
  CALENDAR_TWICE("the calendar has a local copy", "the calendar has no local copy"),
  SCHEDULE_ONLINE("schedule.startupOffline: no", "schedule.startupOffline: yes");

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
