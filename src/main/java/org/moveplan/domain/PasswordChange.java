package org.moveplan.domain;

/** A way of changing a mailbox password. */
public enum PasswordChange implements Token {
  /** ADMIN.EXE: Local-Admin, Recover. */
  ADMIN_RECOVER,
  /** MAIL.EXE: Options, Password. */
  DOS_CHANGE,
  /** Macintosh client: File, Change Password. */
  MAC_CHANGE,
  /** Windows client: Mail, Change Password; the only one that reaches the message file. */
  CLIENT_CHANGE,
  /** IMPORT.EXE with a modify request. */
  IMPORT_MODIFY,
  /** Postoffice Manager of a workgroup postoffice. */
  WGPO_MANAGER_CHANGE
}
