package org.moveplan.domain.situation;

/** What a program said when something last went wrong with a user. */
public enum Message {
  NONE,
  /** The message file is refused: neither hexid nor password agrees (Q125255). */
  NOT_A_VALID_USER,
  /** Nearly the same words, but a matter of FAXSTUB entries (Q126659). */
  ACCOUNT_NOT_VALID_USER,
  /** The postoffice refuses mailbox name or password; the message file is not read (Q126922). */
  NAME_OR_PASSWORD,
  /** The message file is not where the account says it is (Q119144). */
  FILE_NOT_FOUND,
  /** MOVEUSER.EXE could not move or export the user (Q113166). */
  MOVE_FAILED,
  /** ADMIN.EXE has recovered a password (Q130756). */
  NOTICE_28,
  /** ADMIN.EXE could not show what came of a recovery (Q106509). */
  NOTICE_28_UNREADABLE,
  /** ADMIN.EXE could not delete the user's address (Q119555). */
  NOTICE_56,
  /** A message went to a group whose member file is gone (Q117895). */
  GROUP_GONE,
  /** Something else. */
  OTHER
}
